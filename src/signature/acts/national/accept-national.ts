import type { Instant } from '#kernel/day.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';
import type { NationalTrust } from '#signature/acts/national/check-national.ts';
import { checkNational } from '#signature/acts/national/check-national.ts';
import type { SecondVerifier } from '#signature/acts/national/second-opinion.ts';
import { secondOpinion } from '#signature/acts/national/second-opinion.ts';
import { nationalRefusals } from '#signature/domain/national/refusal.ts';
import type { SignatureArtifact, Signer } from '#signature/domain/signature-provider.ts';

/** What is needed to take a national signature. */
export interface AcceptParts extends SecondVerifier {
  readonly trust: NationalTrust;
}

/** A signature over these bytes that came at this moment, and by whom it must be. */
export interface SignedNationally {
  readonly cms: Uint8Array;
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly signer: Signer;
  readonly at: Instant;
}

/**
 * Takes a national signature, or says every reason why not.
 *
 * @error What `checkNational`, `nationalRefusals` and `secondOpinion` say
 */
export async function acceptNational(
  parts: AcceptParts,
  providerId: string,
  signed: SignedNationally,
): Promise<Result<SignatureArtifact, readonly Refusal[]>> {
  const { cms, content, sha256, signer: expected, at } = signed;
  const checked = await checkNational({ cms, content, at, expected }, parts.trust);
  if (!checked.ok) return checked;
  const { signer, validation } = checked.value;
  const other = await secondOpinion(parts, signer, signed);
  const refusals = [...nationalRefusals(signer, { purpose: 'signing', signer: expected }), ...other.refusals];
  const { certDer, chain, format, timeStampDer } = signer;
  if (refusals.length > 0 || !certDer) return err(refusals);
  const isStamped = format === 'cades-t' && timeStampDer !== undefined;
  const kept = { ...validation, ...(other.answer ? { ncanode: other.answer.raw } : {}) };
  return ok({
    providerId,
    format: isStamped ? 'cades-t' : 'cades-b',
    sha256,
    signedAt: signer.report.timeStamp.time ?? at,
    der: cms,
    certDer,
    chain,
    ...(isStamped ? { tst: timeStampDer } : {}),
    ...(Object.keys(kept).length > 0 ? { validation: kept } : {}),
  });
}
