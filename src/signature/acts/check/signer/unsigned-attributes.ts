import { childrenOf } from '#signature/acts/check/asn1/asn1-node.ts';
import type { SignerFields } from '#signature/acts/check/asn1/cms-fields.ts';
import { cmsOid } from '#signature/acts/check/asn1/object-ids.ts';
import { checkTimeStamp } from '#signature/acts/check/time-stamp.ts';
import type { CheckSettings, TimeStampCheck } from '#signature/domain/signature-check.ts';
import type { SignatureReport } from '#signature/domain/signature-report.ts';

/** The time stamp of a signer, as a line of the report and as it stands. */
export interface FoundStamp {
  readonly line: SignatureReport['timeStamp'];
  readonly der?: Uint8Array;
}

const mostTimeStamps = 2;

function stampLine({ status, time, imprintMatches, chainOk }: TimeStampCheck): SignatureReport['timeStamp'] {
  return { ...status, ...(time ? { time } : {}), imprintMatches, chainOk };
}

/** The first time stamp that holds; else the first that does not. */
export async function stampOf(signer: SignerFields, settings: CheckSettings): Promise<FoundStamp> {
  const values = signer.unsigned.filter(({ oid }) => oid === cmsOid.signatureTimeStamp).flatMap(({ values: tokens }) => tokens);
  let found: FoundStamp | null = null;
  for (const { raw } of values.slice(0, mostTimeStamps)) {
    const check = await checkTimeStamp(raw, signer.signature, settings);
    if (check.status.status === 'ok') return { line: stampLine(check), der: raw };
    found ??= { line: stampLine(check), der: raw };
  }
  return found ?? { line: { status: 'not-checked', code: 'no-time-stamp' } };
}

/** CRLs and OCSP responses that CAdES keeps with the signer (ETSI EN 319 122-1 A.1.2): any value that can be read as one is taken. */
export function carriedRevocations(signer: SignerFields): readonly Uint8Array[] {
  const values = signer.unsigned.filter(({ oid }) => oid === cmsOid.revocationValues).flatMap(({ values: all }) => all);
  try {
    const lists = values.flatMap(childrenOf).filter(({ tag }) => tag === 0xa0 || tag === 0xa1);
    return lists
      .flatMap(childrenOf)
      .flatMap(childrenOf)
      .map(({ raw }) => raw);
  } catch {
    // Not signed, so anything may stand here; what cannot be read proves nothing.
    return [];
  }
}
