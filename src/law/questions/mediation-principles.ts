import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { invitation } from '#law/kz/mediation/article-02.ts';
import { aimsOfLaw, aimsOfMediation, tasksOfLaw } from '#law/kz/mediation/article-03.ts';
import { type Principle, principles } from '#law/kz/mediation/article-04.ts';
import { beyondTheLaw, freeDisposal, freeToLeave, freeTopics, mutualConsent, rightsOfOthers } from '#law/kz/mediation/article-05.ts';
import { equality } from '#law/kz/mediation/article-06.ts';
import { bothSides, independentOf, mustDecline, noInterference } from '#law/kz/mediation/article-07.ts';

/** What somebody wants to know of the foundations of mediation. */
export interface PrincipleFacts {
  readonly principle?: Principle | 'aims' | undefined;
  /** What a party wants to do, where its free will is asked about. */
  readonly partyWish?: 'invite' | 'begin' | 'leave' | 'change-claims' | 'choose-topics' | undefined;
  /** Every party consented in the contract. */
  readonly allConsentInContract?: boolean | undefined;
  readonly violatesRights?: boolean | undefined;
  /** Circumstances stand in the way of the mediator's impartiality. */
  readonly impartialityHindered?: boolean | undefined;
  readonly interferenceBy?: 'party' | 'public-body' | 'other-person' | undefined;
  /** A law provides for what would otherwise be an interference. */
  readonly interferenceByLaw?: boolean | undefined;
}

const facts: FactSheet<PrincipleFacts> = {
  principle: {
    kind: 'choice',
    options: ['aims', 'voluntariness', 'equality', 'impartiality', 'no-interference', 'confidentiality'],
    first: true,
  },
  partyWish: { kind: 'choice', options: ['invite', 'begin', 'leave', 'change-claims', 'choose-topics'] },
  allConsentInContract: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  violatesRights: { kind: 'yes-no', hint: true, usual: false, changeable: true },
  impartialityHindered: { kind: 'yes-no', hint: true, usual: false },
  interferenceBy: { kind: 'choice', options: ['party', 'public-body', 'other-person'] },
  interferenceByLaw: { kind: 'yes-no', hint: true, usual: false },
};

const principleWords: Readonly<Record<Principle, string>> = {
  voluntariness: 'principle-of-voluntariness',
  equality: 'principle-of-equality',
  impartiality: 'principle-of-impartiality',
  'no-interference': 'principle-of-no-interference',
  confidentiality: 'principle-of-confidentiality',
};

const aimWords = {
  'acceptable-solution': 'aim-acceptable-solution',
  'less-conflict': 'aim-less-conflict',
  'rights-respected': 'aim-rights-respected',
  'way-to-settle': 'task-way-to-settle',
  'help-to-settle': 'task-help-to-settle',
} as const;

function weighAims(sheet: Sheet): Said {
  for (const rule of [aimsOfMediation, aimsOfLaw, tasksOfLaw]) {
    const named: readonly (keyof typeof aimWords)[] = sheet.value<readonly (keyof typeof aimWords)[]>(rule) ?? [];
    for (const aim of named) sheet.say('allows', aimWords[aim], { rule });
  }
}

function weighBegin(facts: PrincipleFacts, sheet: Sheet): Said {
  const rule = mutualConsent;
  if (sheet.value(rule) === null) return undefined;
  if (facts.allConsentInContract === undefined) return sheet.need('allConsentInContract');
  const all = facts.allConsentInContract;
  return sheet.say(all ? 'allows' : 'refuses', all ? 'all-consent-in-contract' : 'not-all-consent', { rule });
}

function weighTopics(facts: PrincipleFacts, sheet: Sheet): Said {
  if (sheet.value(freeTopics)) sheet.say('allows', 'topics-are-free', { rule: freeTopics });
  if (sheet.value(beyondTheLaw)) sheet.say('allows', 'solutions-beyond-the-law', { rule: beyondTheLaw });
  if (sheet.value(rightsOfOthers) === null) return undefined;
  if (facts.violatesRights === undefined) return sheet.need('violatesRights');
  return facts.violatesRights ? sheet.say('refuses', 'violates-rights', { rule: rightsOfOthers }) : undefined;
}

function weighWish(facts: PrincipleFacts, sheet: Sheet): Said {
  switch (facts.partyWish) {
    case 'invite':
      return sheet.value(invitation) ? sheet.say('allows', 'invitation-recognised', { rule: invitation }) : undefined;
    case 'begin':
      return weighBegin(facts, sheet);
    case 'leave':
      return sheet.value(freeToLeave) ? sheet.say('allows', 'free-to-leave', { rule: freeToLeave }) : undefined;
    case 'change-claims':
      return sheet.value(freeDisposal) ? sheet.say('allows', 'claims-are-free', { rule: freeDisposal }) : undefined;
    case 'choose-topics':
      return weighTopics(facts, sheet);
    default:
      return sheet.need('partyWish');
  }
}

function weighImpartiality(facts: PrincipleFacts, sheet: Sheet): Said {
  if (sheet.value(bothSides)) sheet.say('allows', 'mediator-for-both-sides', { rule: bothSides });
  if (sheet.value(mustDecline) === null) return undefined;
  if (facts.impartialityHindered === undefined) return sheet.need('impartialityHindered');
  const hindered = facts.impartialityHindered;
  return sheet.say(hindered ? 'requires' : 'allows', hindered ? 'mediator-must-decline' : 'nothing-hinders-impartiality', {
    rule: mustDecline,
  });
}

/** Public bodies are named in two ways: as bodies of the state at first, then as administrative ones. */
const namedAs: Readonly<Record<NonNullable<PrincipleFacts['interferenceBy']>, readonly string[]>> = {
  party: ['party'],
  'public-body': ['state-body', 'administrative-body'],
  'other-person': ['other-person'],
};

function weighInterference(facts: PrincipleFacts, sheet: Sheet): Said {
  if (facts.interferenceBy === undefined) return sheet.need('interferenceBy');
  const known: readonly string[] = sheet.value(independentOf) ?? [];
  const as = namedAs[facts.interferenceBy].find((name) => known.includes(name));
  if (as !== undefined) {
    sheet.say('allows', as === 'state-body' ? 'independent-of-state-bodies-then' : 'mediator-independent', { rule: independentOf });
  }
  if (sheet.value(noInterference) === null) return undefined;
  if (facts.interferenceByLaw === undefined) return sheet.need('interferenceByLaw');
  const lawful = facts.interferenceByLaw;
  return sheet.say(lawful ? 'allows' : 'refuses', lawful ? 'interference-by-law' : 'interference-forbidden', { rule: noInterference });
}

function weigh(facts: PrincipleFacts, sheet: Sheet): Said {
  const { principle } = facts;
  if (principle === undefined) return sheet.need('principle');
  if (principle === 'aims') return weighAims(sheet);
  if (sheet.value(principles)?.includes(principle)) sheet.say('allows', principleWords[principle], { rule: principles });
  switch (principle) {
    case 'voluntariness':
      return weighWish(facts, sheet);
    case 'equality':
      return sheet.value(equality) ? sheet.say('allows', 'equal-rights-and-duties', { rule: equality }) : undefined;
    case 'impartiality':
      return weighImpartiality(facts, sheet);
    case 'no-interference':
      return weighInterference(facts, sheet);
    default:
      return undefined;
  }
}

/** What the aims and principles of mediation mean for one wish or one worry. */
export const mediationPrinciples: Question<PrincipleFacts> = { id: 'mediation-principles', facts, weigh };
