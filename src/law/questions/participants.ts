import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { thirdPersons } from '#law/kz/mediation/article-01.ts';
import { representation } from '#law/kz/mediation/article-11.ts';
import { remoteConsent } from '#law/kz/mediation/article-18.ts';
import { companionsOfMinor } from '#law/kz/mediation/article-24.ts';
import { interestsOfChild } from '#law/kz/mediation/article-25.ts';
import type { Setting } from '#law/questions/mediation-term.ts';

/** Who takes part in a session. */
export interface ParticipantsFacts {
  readonly setting?: Setting | undefined;
  readonly minorIsParty?: boolean | undefined;
  /** Who comes with the minor. */
  readonly companions?: readonly ('teacher' | 'psychologist' | 'legal-representative')[] | undefined;
  readonly someoneRepresented?: boolean | undefined;
  /** The representative's power of attorney is duly executed. */
  readonly powerOfAttorney?: boolean | undefined;
  readonly thirdPersonsAffected?: boolean | undefined;
  readonly thirdPersonsJoin?: boolean | undefined;
  readonly childConcerned?: boolean | undefined;
  readonly remote?: boolean | undefined;
  readonly allAgreeToRemote?: boolean | undefined;
}

const facts: FactSheet<ParticipantsFacts> = {
  setting: {
    kind: 'choice',
    options: ['outside', 'court', 'criminal', 'administrative-offence', 'enforcement'],
    hint: true,
    usual: 'outside',
  },
  minorIsParty: { kind: 'yes-no', hint: true, usual: false },
  companions: { kind: 'several', options: ['teacher', 'psychologist', 'legal-representative'], hint: true, changeable: true },
  someoneRepresented: { kind: 'yes-no', usual: false },
  powerOfAttorney: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  thirdPersonsAffected: { kind: 'yes-no', hint: true, usual: false },
  thirdPersonsJoin: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  childConcerned: { kind: 'yes-no' },
  remote: { kind: 'yes-no', usual: false, changeable: true },
  allAgreeToRemote: { kind: 'yes-no', usual: true, changeable: true },
};

function weighMinor(facts: ParticipantsFacts, sheet: Sheet): Said {
  const rule = companionsOfMinor;
  if (facts.minorIsParty === undefined) return sheet.need('minorIsParty');
  if (!facts.minorIsParty) return undefined;
  if (facts.companions === undefined) return sheet.need('companions');
  const accepted = sheet.value(rule) ?? [];
  if (facts.companions.some((companion) => accepted.includes(companion))) return sheet.say('allows', 'minor-accompanied', { rule });
  const strict = facts.setting === 'criminal' || facts.setting === 'administrative-offence';
  return sheet.say(strict ? 'refuses' : 'warns', strict ? 'minor-alone' : 'minor-alone-elsewhere', { rule });
}

function weighRepresentation(facts: ParticipantsFacts, sheet: Sheet): Said {
  if (facts.someoneRepresented === undefined) return sheet.need('someoneRepresented');
  if (!facts.someoneRepresented) return undefined;
  if (facts.powerOfAttorney === undefined) return sheet.need('powerOfAttorney');
  return sheet.say(facts.powerOfAttorney ? 'allows' : 'requires', facts.powerOfAttorney ? 'represented' : 'power-of-attorney-needed', {
    rule: representation,
  });
}

function weighOthers(facts: ParticipantsFacts, sheet: Sheet): Said {
  if (!facts.thirdPersonsAffected) return undefined;
  if (facts.thirdPersonsJoin === undefined) return sheet.need('thirdPersonsJoin');
  const joined = facts.thirdPersonsJoin;
  return sheet.say(joined ? 'allows' : 'refuses', joined ? 'third-persons-joined' : 'third-persons-not-joined', { rule: thirdPersons });
}

function weigh(facts: ParticipantsFacts, sheet: Sheet): Said {
  if (facts.setting === undefined) sheet.need('setting');
  weighMinor(facts, sheet);
  weighRepresentation(facts, sheet);
  weighOthers(facts, sheet);
  if (facts.childConcerned) sheet.say('allows', 'interests-of-child', { rule: interestsOfChild });
  if (!facts.remote || sheet.value(remoteConsent) === null) return undefined;
  if (facts.allAgreeToRemote === undefined) return sheet.need('allAgreeToRemote');
  return sheet.say(facts.allAgreeToRemote ? 'allows' : 'refuses', facts.allAgreeToRemote ? 'remote-agreed' : 'remote-not-agreed', {
    rule: remoteConsent,
  });
}

/** Who must take part, and may the session be held with those who are there? */
export const participants: Question<ParticipantsFacts> = { id: 'participants', facts, weigh };
