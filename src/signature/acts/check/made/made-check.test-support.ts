import { checkCms } from '#signature/acts/check/check-cms.ts';
import type { CertificatePlan, Holder } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { certify } from '#signature/acts/check/made/made-certificate.test-support.ts';
import type { CmsPlan, SignerPlan } from '#signature/acts/check/made/made-cms.test-support.ts';
import { makeCms } from '#signature/acts/check/made/made-cms.test-support.ts';
import { ecKey } from '#signature/acts/check/made/test-key.test-support.ts';
import type { CheckSettings } from '#signature/domain/signature-check.ts';

export const content = new TextEncoder().encode('дауды реттеу туралы келісім '.repeat(200));
export const root = certify({ key: ecKey(), authority: true });
export const signingKey = ecKey();
const subject = [
  ['2.5.4.3', 'СЫНАҚОВА ӘСЕЛ'],
  ['2.5.4.5', 'IIN850102100008'],
  ['2.5.4.42', 'ҚАЙРАТҚЫЗЫ'],
] as const;
export const tsa = certify({ key: ecKey(), by: root, extendedKeyUsage: ['1.3.6.1.5.5.7.3.8'], isUsageCritical: true });
export const settings: CheckSettings = { anchors: [{ of: 'national', certDer: root.der }] };

export function person(plan: Partial<CertificatePlan> = {}): Holder {
  return certify({ key: signingKey, by: root, subject, ...plan });
}

export const holder = person();

/** What differs from a good signature, its file and its check. */
export interface Given {
  readonly signer?: Partial<SignerPlan>;
  readonly cms?: Partial<CmsPlan>;
  readonly content?: Uint8Array | null;
  readonly settings?: Partial<CheckSettings>;
}

export async function check(given: Given = {}) {
  const cms = makeCms({ content, signers: [{ by: holder, ...given.signer }], ...given.cms });
  return checkCms({ cms, content: given.content === undefined ? content : given.content, settings: { ...settings, ...given.settings } });
}

export async function report(given: Given = {}) {
  const [signer] = (await check(given)).signers;
  if (!signer) throw new Error('no signer was found');
  return signer.report;
}

export async function problems(given: Given = {}): Promise<readonly string[]> {
  return (await report(given)).problems;
}
