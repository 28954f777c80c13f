import type { Refusal } from '#kernel/result.ts';
import type { AskNcaNode, NcaNodeAnswer } from '#signature/acts/national/ncanode-adapter.ts';
import { compareVerifiers } from '#signature/domain/national/agreement.ts';
import type { SignerCheck } from '#signature/domain/signature-check.ts';

/** The second verifier, and who is told when it does not say the same. */
export interface SecondVerifier {
  /** Once it is set up nothing is taken without its word. */
  readonly askNcaNode?: AskNcaNode;
  /** Tells whoever keeps the installation that two verifiers disagree: codes only, never whose signature it was. */
  readonly alert: (codes: readonly string[]) => void;
}

export interface SecondOpinion {
  readonly refusals: readonly Refusal[];
  readonly answer?: NcaNodeAnswer;
}

function isRevokedElsewhere(own: SignerCheck, answer: NcaNodeAnswer): boolean {
  return own.report.revocation.status === 'not-checked' && answer.verdict.signers.some(({ isRevoked }) => isRevoked === true);
}

/**
 * What the second verifier says, and whether it says the same as our own check; nothing where none is set up.
 *
 * @error signature.revoked - Only the other could ask for it.
 * @error signature.verifiers-disagree · signature.verifier-unavailable
 */
export async function secondOpinion(
  { askNcaNode, alert }: SecondVerifier,
  own: SignerCheck,
  { cms, content }: { readonly cms: Uint8Array; readonly content: Uint8Array },
): Promise<SecondOpinion> {
  if (!askNcaNode) return { refusals: [] };
  const asked = await askNcaNode(cms, content);
  if (!asked.ok) return { refusals: asked.error };
  const answer = asked.value;
  if (isRevokedElsewhere(own, answer)) return { refusals: [{ code: 'signature.revoked' }], answer };
  const agreement = compareVerifiers(own, answer.verdict);
  if (agreement.agree) return { refusals: [], answer };
  alert(agreement.differences.map((difference) => `signature.verifiers-disagree.${difference}`));
  return { refusals: [{ code: 'signature.verifiers-disagree' }], answer };
}
