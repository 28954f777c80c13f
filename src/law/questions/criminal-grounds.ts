import type { NormRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import {
  manAge,
  noDeath,
  noGraveHarm,
  type OffenderGroup,
  onlyFirstTime,
  publicHarm,
  reconciledFirst,
  reconciledSerious,
  releaseGravities,
  repairedFirst,
  repairedSerious,
  seriousCrimeGroups,
  womanAge,
} from '#law/kz/criminal/article-68.ts';
import { majority } from '#law/kz/criminal/article-80.ts';
import { mustEnd } from '#law/kz/criminal-procedure/article-35.ts';
import { mayEnd, whoMayObject } from '#law/kz/criminal-procedure/article-36.ts';
import { asked, sayAnswer } from '#law/questions/answer-reasons.ts';
import { isMinor } from '#law/questions/criminal-exclusions.ts';
import type { CriminalFacts } from '#law/questions/criminal-facts.ts';

/** Peace and repair are conditions of both grounds, each in its own paragraph. */
function weighPeace(facts: CriminalFacts, sheet: Sheet, rules: { readonly reconciled: NormRule; readonly repaired: NormRule }): Said {
  sayAnswer(sheet, rules.reconciled, asked('reconciled', facts.reconciled, { yes: 'reconciled', no: 'not-reconciled' }));
  return sayAnswer(sheet, rules.repaired, asked('harmRepaired', facts.harmRepaired, { yes: 'harm-repaired', no: 'harm-not-repaired' }));
}

function weighDeath(facts: CriminalFacts, sheet: Sheet): Said {
  // A negligent death has its own rule among the exclusions, with its own exception.
  if (facts.crimeTraits?.includes('negligent-death')) return undefined;
  return sayAnswer(sheet, noDeath, {
    fact: 'deathCaused',
    answer: facts.deathCaused,
    yes: { weight: 'refuses', code: 'death-caused' },
    no: { weight: 'allows', code: 'no-death' },
  });
}

/** Criminal Code 68(1): misdemeanours, minor and medium gravity. */
function weighFirst(facts: CriminalFacts, sheet: Sheet): Said {
  const listed = sheet.value(releaseGravities);
  if (listed === null) return sheet.say('refuses', 'not-in-force', { rule: releaseGravities });
  if (!(listed as readonly string[]).includes(facts.gravity ?? '')) {
    return sheet.say('refuses', 'gravity-without-release', { rule: releaseGravities });
  }
  return sheet.say('allows', 'gravity-with-release', { rule: releaseGravities });
}

function groupsOfAge(facts: CriminalFacts, sheet: Sheet): readonly OffenderGroup[] {
  const { offenderAge: age, offenderSex: sex } = facts;
  if (age === undefined || sex === undefined) return [];
  const rule = sex === 'woman' ? womanAge : manAge;
  const border = sheet.value(rule);
  if (border === null || age < border) return [];
  sheet.say('allows', 'age-of-group', { rule, facts: { age: border } });
  return [sex === 'woman' ? 'woman-from-58' : 'man-from-63'];
}

function groupsOfCare({ offenderSex, offenderCare }: CriminalFacts): readonly OffenderGroup[] {
  if (offenderSex === 'man') return offenderCare === 'young-children-alone' ? ['man-alone-with-young-children'] : [];
  if (offenderSex === undefined || offenderCare === undefined || offenderCare === 'none') return [];
  return [offenderCare === 'pregnant' ? 'pregnant-woman' : 'woman-with-young-children'];
}

function weighGroup(facts: CriminalFacts, sheet: Sheet): Said {
  const rule = seriousCrimeGroups;
  const minor = isMinor(facts, sheet);
  if (facts.offenderAge === undefined) sheet.need('offenderAge');
  if (!minor && facts.offenderSex === undefined) sheet.need('offenderSex');
  if (!minor && facts.offenderCare === undefined) sheet.need('offenderCare');
  const groups: readonly OffenderGroup[] = [...(minor ? (['minor'] as const) : []), ...groupsOfAge(facts, sheet), ...groupsOfCare(facts)];
  const isListed = groups.some((group) => sheet.value(rule)?.includes(group));
  if (isListed) sheet.say('allows', 'serious-in-group', { rule });
  if (isListed && minor) sheet.say('warns', 'minor-gets-measures', { rule });
  const isKnown = facts.offenderAge !== undefined && (minor || (facts.offenderSex !== undefined && facts.offenderCare !== undefined));
  if (!isListed && isKnown) sheet.say('refuses', 'serious-not-in-group', { rule });
}

/** Criminal Code 68(2): serious crimes. */
function weighSerious(facts: CriminalFacts, sheet: Sheet): Said {
  sayAnswer(sheet, onlyFirstTime, asked('firstTime', facts.firstTime, { yes: 'serious-first', no: 'serious-not-first' }));
  sayAnswer(sheet, noGraveHarm, {
    fact: 'deathOrGraveHarm',
    answer: facts.deathOrGraveHarm,
    yes: { weight: 'refuses', code: 'serious-grave-harm' },
    no: { weight: 'allows', code: 'no-grave-harm' },
  });
  weighGroup(facts, sheet);
}

/** Criminal Code 68(3): harm to society or the state beside the harm to the victim. */
function weighPublicHarm(facts: CriminalFacts, sheet: Sheet): Said {
  if (sheet.value(publicHarm) === null) return undefined;
  if (facts.harmToSociety === undefined) return sheet.need('harmToSociety');
  if (!facts.harmToSociety) return undefined;
  sheet.say('allows', 'public-harm-ground', { rule: publicHarm });
  if (facts.sincereRepentance === undefined) sheet.need('sincereRepentance');
  else if (!facts.sincereRepentance) sheet.say('refuses', 'no-sincere-repentance', { rule: publicHarm });
  if (facts.publicHarmRepaired === undefined) sheet.need('publicHarmRepaired');
  else if (!facts.publicHarmRepaired) sheet.say('refuses', 'public-harm-not-repaired', { rule: publicHarm });
}

function weighObjection(facts: CriminalFacts, sheet: Sheet): Said {
  const listed = sheet.value(whoMayObject);
  if (listed === null) return undefined;
  if (facts.objection === undefined) return sheet.need('objection');
  if (facts.objection === 'none') return sheet.say('allows', 'nobody-objects', { rule: whoMayObject });
  if (listed.includes(facts.objection)) return sheet.say('refuses', 'somebody-objects', { rule: whoMayObject });
}

/** Whether the case must end or only may: Criminal Procedure Code 35 and 36. */
function weighDuty(facts: CriminalFacts, sheet: Sheet): Said {
  // Where an exception lets a death through, the law does not say whether release is a duty.
  if (facts.crimeTraits?.includes('negligent-death')) {
    sheet.find({ release: 'unclear' });
    return undefined;
  }
  const isOptional = facts.gravity === 'serious' || facts.harmToSociety === true;
  sheet.find({ release: isOptional ? 'may' : 'must' });
  if (!isOptional) return sheet.value(mustEnd) ? sheet.say('allows', 'case-must-end', { rule: mustEnd }) : undefined;
  if (sheet.value(mayEnd)) sheet.say('allows', 'case-may-end', { rule: mayEnd });
  return weighObjection(facts, sheet);
}

function weighMinor(facts: CriminalFacts, sheet: Sheet): Said {
  const minor = isMinor(facts, sheet);
  const age = sheet.value(majority);
  if (minor && age !== null) sheet.say('allows', 'offender-is-minor', { rule: majority, facts: { age } });
}

/** The grounds of release by their gravity, and who decides. */
export function weighGrounds(facts: CriminalFacts, sheet: Sheet): Said {
  weighMinor(facts, sheet);
  weighPublicHarm(facts, sheet);
  if (facts.gravity === undefined) return sheet.need('gravity');
  if (facts.gravity === 'serious') {
    weighSerious(facts, sheet);
    weighPeace(facts, sheet, { reconciled: reconciledSerious, repaired: repairedSerious });
  } else {
    weighFirst(facts, sheet);
    weighDeath(facts, sheet);
    weighPeace(facts, sheet, { reconciled: reconciledFirst, repaired: repairedFirst });
  }
  return facts.gravity === 'especially-serious' ? undefined : weighDuty(facts, sheet);
}
