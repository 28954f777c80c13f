import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { NormRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import {
  choice,
  helpersInvited,
  otherRightsOfParties,
  performance,
  quitting,
  recourse,
  rejection,
  representation,
} from '#law/kz/mediation/article-11.ts';

/** What a party wants to do, or has to. */
export type PartyDeed =
  | 'choose-mediator'
  | 'reject-mediator'
  | 'quit'
  | 'be-represented'
  | 'seek-recourse'
  | 'perform'
  | 'invite'
  | 'anything-else';

/** A party's deed and what surrounds it. */
export interface PartyFacts {
  readonly partyDeed?: PartyDeed | undefined;
  /** The representative's power of attorney is duly executed. */
  readonly powerOfAttorney?: boolean | undefined;
  readonly inDefault?: boolean | undefined;
  /** The dispute was mediated on the occasion of a criminal case. */
  readonly fromCriminalCase?: boolean | undefined;
  readonly performedAsAgreed?: boolean | undefined;
  readonly invitedAs?: 'expert' | 'specialist' | 'interpreter' | undefined;
}

const facts: FactSheet<PartyFacts> = {
  partyDeed: {
    kind: 'choice',
    options: ['choose-mediator', 'reject-mediator', 'quit', 'be-represented', 'seek-recourse', 'perform', 'invite', 'anything-else'],
    first: true,
  },
  powerOfAttorney: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  inDefault: { kind: 'yes-no', hint: true },
  fromCriminalCase: { kind: 'yes-no', usual: false },
  performedAsAgreed: { kind: 'yes-no', usual: true, changeable: true },
  invitedAs: { kind: 'choice', options: ['expert', 'specialist', 'interpreter'] },
};

/** A right that simply holds while the law names it. */
function right(rule: NormRule, code: string): (facts: PartyFacts, sheet: Sheet) => Said {
  return (_, sheet) => (sheet.value(rule) ? sheet.say('allows', code, { rule }) : sheet.say('refuses', 'not-in-law-then', { rule }));
}

function weighRepresentation(facts: PartyFacts, sheet: Sheet): Said {
  const rule = representation;
  if (sheet.value(rule) === null) return sheet.say('refuses', 'not-in-law-then', { rule });
  if (facts.powerOfAttorney === undefined) return sheet.need('powerOfAttorney');
  return sheet.say(facts.powerOfAttorney ? 'allows' : 'requires', facts.powerOfAttorney ? 'represented' : 'power-of-attorney-needed', {
    rule,
  });
}

function weighRecourse(facts: PartyFacts, sheet: Sheet): Said {
  const rule = recourse;
  const open = sheet.value(rule);
  if (open === null) return sheet.say('refuses', 'not-in-law-then', { rule });
  if (facts.inDefault === undefined) sheet.need('inDefault');
  else if (!facts.inDefault) sheet.say('refuses', 'recourse-only-on-default', { rule });
  if (facts.fromCriminalCase === undefined) return sheet.need('fromCriminalCase');
  const recourseTo = facts.fromCriminalCase ? 'criminal-body' : 'court';
  if (!open.includes(recourseTo)) return sheet.say('refuses', 'not-in-law-then', { rule });
  sheet.find({ recourseTo });
  return sheet.say('allows', recourseTo === 'court' ? 'recourse-to-court' : 'recourse-to-criminal-body', { rule });
}

function weighPerformance(facts: PartyFacts, sheet: Sheet): Said {
  const rule = performance;
  if (sheet.value(rule) === null) return sheet.say('refuses', 'not-in-law-then', { rule });
  if (facts.performedAsAgreed === undefined) return sheet.need('performedAsAgreed');
  return sheet.say(facts.performedAsAgreed ? 'allows' : 'requires', facts.performedAsAgreed ? 'performed-as-agreed' : 'perform-as-agreed', {
    rule,
  });
}

function weighInvitation(facts: PartyFacts, sheet: Sheet): Said {
  if (facts.invitedAs === undefined) return sheet.need('invitedAs');
  const named = sheet.value(helpersInvited)?.includes(facts.invitedAs) ?? false;
  return sheet.say('allows', named ? 'may-invite' : 'law-silent-then', { rule: helpersInvited });
}

const weighings: Readonly<Record<PartyDeed, (facts: PartyFacts, sheet: Sheet) => Said>> = {
  'choose-mediator': right(choice, 'party-chooses'),
  'reject-mediator': right(rejection, 'party-rejects'),
  quit: right(quitting, 'party-quits'),
  'be-represented': weighRepresentation,
  'seek-recourse': weighRecourse,
  perform: weighPerformance,
  invite: weighInvitation,
  'anything-else': right(otherRightsOfParties, 'other-rights-of-parties'),
};

function weigh(facts: PartyFacts, sheet: Sheet): Said {
  if (facts.partyDeed === undefined) return sheet.need('partyDeed');
  return weighings[facts.partyDeed](facts, sheet);
}

/** May, or must, a party do this? `findings.recourseTo` names where it goes when the settlement is not performed. */
export const partyRights: Question<PartyFacts> = { id: 'party-rights', facts, weigh };
