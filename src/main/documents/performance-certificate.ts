import type { Promised } from '#agreement/domain/agreement-state.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Spoken } from '#document/domain/document-head.ts';
import type { PerformanceCertificate } from '#document/domain/kinds/outcome/performance-certificate.ts';
import type { PaperFacts } from '#main/documents/paper-facts.ts';
import { headOf, paperText } from '#main/documents/paper-facts.ts';
import { mediatorsOf, namedParties, obligationsOnPaper } from '#main/documents/paper-parties.ts';

function proofOf(state: CaseState, promise: Promised | undefined, facts: PaperFacts): Spoken {
  const file = state.files.find((known) => known.fileId === promise?.proofId);
  return file ? paperText(facts, 'proof-file', { name: file.name }) : paperText(facts, 'proof-word');
}

/**
 * The certificate that every promise of the settlement was performed and confirmed.
 *
 * @throws When something is still open, or the reader may not see the settlement.
 */
export function performanceCertificate(state: CaseState, facts: PaperFacts): PerformanceCertificate {
  const { performance, settlement } = state.agreement;
  if (!performance || !settlement?.draft || performance.promises.some((promise) => promise.verdict !== 'confirmed'))
    throw new Error('a settlement that is not performed has no certificate');
  const promiseOf = (no: number): Promised | undefined => performance.promises.find((promise) => promise.no === no);
  return {
    head: headOf(facts, settlement.draft.place),
    settlement: { number: performance.number, day: performance.concludedOn },
    parties: namedParties(state, facts),
    mediators: mediatorsOf(facts),
    performed: obligationsOnPaper(state, settlement.draft.obligations, facts).map((obligation) => {
      const promise = promiseOf(obligation.no);
      return { ...obligation, performedOn: promise?.markedOn ?? performance.concludedOn, proof: proofOf(state, promise, facts) };
    }),
  };
}
