import { sideOf } from '#case/domain/parties.ts';
import type { ClaimContent } from '#case/domain/procedure-event.ts';
import type { CaseState, Party } from '#case/domain/state.ts';
import type { DocumentParty, Spoken } from '#document/domain/document-head.ts';
import type { InvitationLetter } from '#document/domain/kinds/start/invitation.ts';
import type { BothLanguages, PaperFacts } from '#main/documents/paper-facts.ts';
import { headOf, inBoth, paperText } from '#main/documents/paper-facts.ts';
import { joinLines, namedParty } from '#main/documents/paper-parties.ts';

/** What only this letter tells: through whom it goes, to whom, and where it is answered. */
export interface LetterFacts extends PaperFacts {
  readonly recipient: Party;
  readonly office: { readonly address: Spoken; readonly phone: string };
  /** Page on which the code of the letter is typed in. */
  readonly answerPage: string;
}

function senderOf(state: CaseState, facts: PaperFacts): DocumentParty {
  const [first, ...others] = sideOf(state, 'a');
  if (!first) throw new Error('an invitation without a sender');
  const sender = namedParty(state, first, facts);
  if (others.length === 0) return sender;
  return { ...sender, name: inBoth(facts, (speech) => speech.list([first, ...others].map((party) => party.name))) };
}

/** The recipient's address stands only on a paper whose reader knows it anyway. */
function recipientOf(state: CaseState, { recipient }: LetterFacts): DocumentParty {
  const address = state.arrangements.areAddressesHidden ? '' : (state.contacts[recipient.partyId]?.address ?? '');
  return { side: 'respondent', name: recipient.name, ...(address === '' ? {} : { address }) };
}

function groundsOf(claim: ClaimContent, facts: PaperFacts): Spoken {
  const amount = claim.amountTiyn;
  const stated: BothLanguages = { kk: claim.statement, ru: claim.statement };
  if (amount === null) return stated;
  return joinLines(facts, [stated, inBoth(facts, (speech) => speech.t('agreement.paper.amount', { amount: speech.money(amount) }))]);
}

function contentOf(state: CaseState, facts: LetterFacts): Pick<InvitationLetter, 'subject' | 'grounds' | 'proposedSolution'> {
  const claim = state.claims.find((known) => known.side === 'a')?.claim;
  // The office posts the letter without reading the dispute: it is sealed from everybody outside the common room.
  if (!claim) {
    const sealed = paperText(facts, 'in-the-application');
    return { subject: sealed, grounds: sealed, proposedSolution: sealed };
  }
  return {
    subject: claim.subject,
    grounds: claim.statement === '' ? paperText(facts, 'not-stated') : groundsOf(claim, facts),
    proposedSolution: claim.proposedSolution === '' ? paperText(facts, 'solution-open') : claim.proposedSolution,
  };
}

/**
 * The invitation to one invited party: complete by itself, with the code of the case and the last day of the answer.
 *
 * @throws When no invitation was sent.
 * @source Law On Mediation art. 20(6)
 */
export function invitationLetter(state: CaseState, facts: LetterFacts): InvitationLetter {
  const { invitation } = state;
  if (!invitation) throw new Error('an invitation that was not sent cannot be printed');
  return {
    head: headOf(facts),
    sender: senderOf(state, facts),
    recipient: recipientOf(state, facts),
    sentThrough: { name: facts.organisation ?? paperText(facts, 'not-stated'), ...facts.office },
    ...contentOf(state, facts),
    languages: ['kk', 'ru'],
    cost: paperText(facts, 'answer-is-free'),
    caseCode: invitation.caseCode,
    answerPage: facts.answerPage,
    answerDays: invitation.termDays,
    answerBy: invitation.lastDay,
  };
}
