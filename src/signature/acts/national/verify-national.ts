import type { Instant } from '#kernel/day.ts';
import { bytesEqual } from '#signature/acts/check/asn1/byte-text.ts';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { closedReport } from '#signature/acts/check/signer/signer-report.ts';
import type { NationalTrust } from '#signature/acts/national/check-national.ts';
import type { SignatureArtifact, VerificationInput, VerificationPolicy } from '#signature/domain/signature-provider.ts';
import type { SignatureReport } from '#signature/domain/signature-report.ts';

/** A stored signature with the file and the policy; `at` asks for another moment than that of signing. */
export interface StoredNational extends VerificationInput {
  readonly policy: VerificationPolicy;
  readonly at?: Instant;
}

/** Without a time stamp the moment is that of the platform's clock, which stands in the history of the case. */
function momentOf(artifact: SignatureArtifact, at: Instant | undefined): { readonly at?: Instant } {
  if (at !== undefined) return { at };
  return artifact.tst === undefined ? { at: artifact.signedAt } : {};
}

/**
 * Checks a stored national signature, from what was stored alone: nobody is asked again, so it can be checked as long as the file is
 * kept. The verdict is for the moment of signing, not for today: a certificate that ended since does not undo what it signed.
 */
export async function verifyNational(trust: NationalTrust, { artifact, bytes, policy, at }: StoredNational): Promise<SignatureReport> {
  const { anchors, intermediates = [] } = trust;
  const { ocsp = [], crl = [] } = artifact.validation ?? {};
  const settings = {
    anchors,
    intermediates: [...intermediates, ...artifact.chain],
    revocations: [...ocsp, ...crl],
    ...(policy.expected ? { expected: policy.expected } : {}),
    ...momentOf(artifact, at),
  };
  const { signers, problem } = await checkCms({ cms: artifact.der, content: bytes, settings });
  const [signer, ...others] = signers;
  if (!signer || others.length > 0) return closedReport(problem ?? 'too-many-signers');
  const isOwn = signer.certDer === undefined || bytesEqual(signer.certDer, artifact.certDer);
  return isOwn ? signer.report : closedReport('certificate-exchanged');
}
