import type { Refusal } from '#kernel/result.ts';
import type { NationalPurpose } from '#signature/domain/national/request.ts';
import type { SignerCheck } from '#signature/domain/signature-check.ts';
import type { Signer } from '#signature/domain/signature-provider.ts';

type Report = SignerCheck['report'];

const integrityCodes: Readonly<Record<string, string>> = {
  'file-changed': 'signature.other-document',
  'algorithm-unknown': 'signature.algorithm-unknown',
};
const usageCodes: Readonly<Record<string, string>> = { 'usage-log-in': 'signature.log-in-certificate' };

function integrityRefusal({ integrity }: Report): string | null {
  return integrity.status === 'ok' ? null : (integrityCodes[integrity.code] ?? 'signature.signature-damaged');
}

/** For signing the check has judged already; for log-in a certificate for signing alone is refused. */
function usageRefusal({ report, certificate }: SignerCheck, purpose: NationalPurpose): string | null {
  if (purpose === 'signing') return report.usage.status === 'ok' ? null : (usageCodes[report.usage.code] ?? 'signature.not-for-signing');
  return certificate?.purpose === 'log-in' || certificate?.purpose === 'both' ? null : 'signature.not-for-log-in';
}

function validityRefusal({ validity }: Report): string | null {
  if (validity.status === 'ok') return null;
  return validity.code === 'not-yet-valid' ? 'signature.not-yet-valid' : 'signature.expired';
}

function stampRefusal({ timeStamp }: Report): string | null {
  if (timeStamp.status !== 'failed') return null;
  return timeStamp.code === 'time-stamp-algorithm-unknown' ? 'signature.algorithm-unknown' : 'signature.time-stamp-wrong';
}

/** Absent numbers differ too: a certificate that does not say whose it is proves nothing about who signed. */
function personRefusal({ certificate }: SignerCheck, { iin, bin }: Pick<Signer, 'iin' | 'bin'>): readonly string[] {
  const subject = certificate?.subject;
  return [
    ...(iin !== undefined && subject?.iin !== iin ? ['signature.wrong-person'] : []),
    ...(bin !== undefined && subject?.bin !== bin ? ['signature.wrong-organisation'] : []),
  ];
}

/**
 * Every reason why a national signature is not taken, from what the check found; none when it is.
 *
 * A damaged signature says nothing true about its certificate, so then that alone is told. A revocation that could not be asked for and a
 * time stamp that is not there are no reasons; a bad one of either is.
 *
 * @error signature.other-document · signature.signature-damaged · signature.algorithm-unknown · signature.issuer-unknown ·
 *   signature.log-in-certificate · signature.not-for-signing · signature.not-for-log-in · signature.expired · signature.not-yet-valid ·
 *   signature.revoked · signature.time-stamp-wrong · signature.wrong-person · signature.wrong-organisation
 */
export function nationalRefusals(
  check: SignerCheck,
  { purpose, signer }: { readonly purpose: NationalPurpose; readonly signer: Pick<Signer, 'iin' | 'bin'> },
): readonly Refusal[] {
  const { report } = check;
  const broken = integrityRefusal(report);
  if (broken !== null) return [{ code: broken }];
  const found = [
    report.chain.status === 'ok' ? null : 'signature.issuer-unknown',
    usageRefusal(check, purpose),
    validityRefusal(report),
    report.revocation.status === 'failed' ? 'signature.revoked' : null,
    stampRefusal(report),
    ...personRefusal(check, signer),
  ];
  return found.flatMap((code) => (code === null ? [] : [{ code }]));
}
