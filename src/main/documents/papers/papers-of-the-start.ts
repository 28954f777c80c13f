import { isForParty } from '#case/domain/capacity.ts';
import { partyOf, sideOf } from '#case/domain/parties.ts';
import type { DocumentByKind } from '#document/domain/document-kinds.ts';
import { inBoth, paperText } from '#main/documents/paper-facts.ts';
import { mediatorsOf, namedParties } from '#main/documents/paper-parties.ts';
import {
  type CasePaper,
  factsOn,
  headFor,
  isInside,
  mediates,
  type PaperGround,
  printedParties,
  toFill,
} from '#main/documents/papers/case-paper.ts';

/** The application as it was sent, for the side that sent it. */
export function applicationPaper(ground: PaperGround): CasePaper | null {
  const { state, seen } = ground;
  const claim = state.claims.find((known) => known.side === 'a')?.claim;
  const isApplicant = seen.capacities.some((me) => isForParty(me) && partyOf(state, me.partyId)?.side === 'a');
  if (!claim || !state.openedOn || !isApplicant) return null;
  const day = state.openedOn;
  const facts = factsOn(ground, 'A', day);
  const evidence = state.files.filter((file) => file.purpose === 'evidence' && file.room === 'joint').map((file) => file.name);
  const content: DocumentByKind['application'] = {
    head: headFor(ground, 'A', day),
    organisation: facts.organisation ?? paperText(facts, 'not-stated'),
    caseNumber: state.number,
    applicants: printedParties(ground, sideOf(state, 'a'), day),
    respondents: printedParties(ground, sideOf(state, 'b'), day),
    subject: claim.subject,
    statement: claim.statement === '' ? paperText(facts, 'not-stated') : claim.statement,
    ...(claim.proposedSolution === '' ? {} : { proposedSolution: claim.proposedSolution }),
    ...(claim.amountTiyn === null ? {} : { amountTiyn: claim.amountTiyn }),
    ...(evidence.length > 0 ? { evidence } : {}),
    disclosure: 'whole',
    languages: ['kk', 'ru'],
  };
  return { name: 'application', kind: 'application', content };
}

/** The answer of the invited side: as it was given, else empty, to be given on paper. */
export function answerPaper(ground: PaperGround): CasePaper | null {
  const { state, seen, today } = ground;
  const { invitation } = state;
  const mine = seen.capacities.find((me) => isForParty(me) && partyOf(state, me.partyId)?.side === 'b');
  if (!invitation || !mine || !isForParty(mine)) return null;
  const party = partyOf(state, mine.partyId);
  const given = invitation.answers.find((answer) => answer.partyId === mine.partyId);
  const day = given?.on ?? today;
  if (!given || !party) return null;
  const facts = factsOn(ground, 'B', day);
  const content: DocumentByKind['answer'] = {
    head: headFor(ground, 'B', day),
    organisation: facts.organisation ?? paperText(facts, 'not-stated'),
    caseNumber: state.number,
    answering: printedParties(ground, [party], day),
    proposer: inBoth(facts, (speech) => speech.list(sideOf(state, 'a').map(({ name }) => name))),
    invitation: { number: `${state.number}/I`, day: invitation.sentOn },
    answer: given.answer === 'accepted' ? 'accepts' : 'declines',
    ...(given.answer === 'accepted' ? { languages: ['kk', 'ru'] } : {}),
  };
  return { name: 'answer', kind: 'answer', content };
}

/** The mediator's declaration, from the day on which the mediator agreed to act. */
export function declarationPaper(ground: PaperGround): CasePaper | null {
  const { state, seen, today } = ground;
  const { mediator } = state;
  if (mediator?.status !== 'accepted' || !isInside(seen)) return null;
  const day = state.contract?.startedOn ?? today;
  const [named] = mediatorsOf(factsOn(ground, 'D', day));
  if (!named) return null;
  const words = mediator.disclosure?.words;
  const content: DocumentByKind['independence-declaration'] = {
    head: headFor(ground, 'D', day),
    caseNumber: state.number,
    parties: namedParties(state, factsOn(ground, 'D', day)),
    mediator: named,
    ...(words ? { circumstances: words } : {}),
  };
  return { name: 'declaration', kind: 'independence-declaration', content };
}

/** What the mediator explains to the parties, with the place for their receipts. */
export function explanationPaper(ground: PaperGround): CasePaper | null {
  const { state, seen, today } = ground;
  if (state.mediator?.status !== 'accepted' || !isInside(seen)) return null;
  const day = state.contract?.startedOn ?? today;
  const facts = factsOn(ground, 'R', day);
  const content: DocumentByKind['rights-explanation'] = {
    head: headFor(ground, 'R', day),
    caseNumber: state.number,
    parties: namedParties(state, facts),
    mediators: mediatorsOf(facts),
    explainedOn: day,
    languages: ['kk', 'ru'],
  };
  return { name: 'explanation', kind: 'rights-explanation', content };
}

/** A check-list for each power of attorney; for the mediator, who has to look at it. */
export function powerPapers(ground: PaperGround): readonly CasePaper[] {
  const { state, seen, today } = ground;
  if (!mediates(seen)) return [];
  const powers = state.representatives.filter((known) => known.basis === 'power-of-attorney' && !known.isRevoked);
  return powers.map((known, index): CasePaper => {
    const number = `V${index + 1}`;
    const party = partyOf(state, known.partyId);
    const content: DocumentByKind['power-checklist'] = {
      head: headFor(ground, number, today),
      caseNumber: state.number,
      represented: party?.name || toFill(ground, 'words'),
      representative: known.name || toFill(ground, 'words'),
      power: toFill(ground, 'words'),
      ...(known.until ? { validUntil: known.until } : {}),
      checks: {
        identity: 'open',
        original: 'open',
        inForce: 'open',
        organisation: party?.kind === 'organisation' ? 'open' : 'not-needed',
        mediation: 'open',
        settlement: known.maySettle ? 'yes' : 'no',
      },
      mediators: mediatorsOf(factsOn(ground, number, today)),
      checkedOn: today,
    };
    return { name: `power-${index + 1}`, kind: 'power-checklist', content };
  });
}
