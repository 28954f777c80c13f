import type { Day } from '#kernel/day.ts';
import type { BarRule, TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy, nominalEnd } from '#law/engine/term.ts';
import {
  corruptionCrime,
  extremistCrime,
  groupCrime,
  minorsAmongThemselves,
  negligentDeath,
  newCrime,
  noDeath,
  ownFamilyInAccident,
  sexualAgainstMinor,
  terroristCrime,
  torture,
} from '#law/kz/criminal/article-68.ts';
import {
  gravestLimitation,
  mediumLimitation,
  minorLimitation,
  misdemeanourLimitation,
  seriousLimitation,
} from '#law/kz/criminal/article-71.ts';
import { majority } from '#law/kz/criminal/article-80.ts';
import type { CrimeTrait, CriminalFacts } from '#law/questions/criminal-facts.ts';
import type { Gravity } from '#law/questions/may-be-mediated.ts';

const limitations: Readonly<Record<Gravity, TimeLimitRule>> = {
  misdemeanour: misdemeanourLimitation,
  minor: minorLimitation,
  medium: mediumLimitation,
  serious: seriousLimitation,
  'especially-serious': gravestLimitation,
};

/** Exclusions that know no exception. */
const plain: readonly { readonly rule: BarRule<CrimeTrait>; readonly code: string }[] = [
  { rule: torture, code: 'torture-excluded' },
  { rule: corruptionCrime, code: 'corruption-excluded' },
  { rule: terroristCrime, code: 'terrorism-excluded' },
  { rule: extremistCrime, code: 'extremism-excluded' },
  { rule: groupCrime, code: 'criminal-group-excluded' },
];

/** Tells whether the person was a minor on the day of the crime; undefined while the age is not known. */
export function isMinor(facts: CriminalFacts, sheet: Sheet): boolean | undefined {
  const adult = sheet.value(majority);
  if (adult === null) return false;
  return facts.offenderAge === undefined ? undefined : facts.offenderAge < adult;
}

function isAmongMinors(facts: CriminalFacts, sheet: Sheet): boolean {
  const ages = sheet.value(minorsAmongThemselves);
  if (ages === null) return false;
  const minor = isMinor(facts, sheet);
  if (minor === undefined) sheet.need('offenderAge');
  if (facts.victimAge === undefined) sheet.need('victimAge');
  return minor === true && facts.victimAge !== undefined && facts.victimAge >= ages.from && facts.victimAge < ages.below;
}

function weighSexualCrime(facts: CriminalFacts, sheet: Sheet): Said {
  if (isAmongMinors(facts, sheet)) return sheet.say('allows', 'minors-among-themselves', { rule: minorsAmongThemselves });
  if (sheet.value(sexualAgainstMinor) !== 'sexual-against-minor') return undefined;
  const isOpen = isMinor(facts, sheet) !== false && (facts.offenderAge === undefined || facts.victimAge === undefined);
  return isOpen ? undefined : sheet.say('refuses', 'sexual-crime-excluded', { rule: sexualAgainstMinor });
}

/** The exception lets through what paragraph 1 never reaches: a death. The law leaves open which of the two prevails. */
function weighNegligentDeath(facts: CriminalFacts, sheet: Sheet): Said {
  if (facts.deathInRoadAccident === undefined) return sheet.need('deathInRoadAccident');
  if (facts.deathInRoadAccident && facts.deathOf === undefined) return sheet.need('deathOf');
  const relation = facts.deathOf;
  if (facts.deathInRoadAccident && relation && relation !== 'stranger' && sheet.value(ownFamilyInAccident)?.includes(relation)) {
    sheet.say('allows', 'own-family-in-accident', { rule: ownFamilyInAccident });
    sheet.say('warns', 'death-against-exception', { rule: noDeath });
    sheet.collision('G4');
    return undefined;
  }
  if (sheet.value(negligentDeath) !== 'negligent-death') return undefined;
  return sheet.say('refuses', 'negligent-death-excluded', { rule: negligentDeath });
}

/** What reconciliation never ends: Criminal Code 68(4)(1)-(7). */
export function weighExclusions(facts: CriminalFacts, sheet: Sheet): Said {
  if (facts.crimeTraits === undefined) return sheet.need('crimeTraits');
  for (const { rule, code } of plain) {
    const barred = sheet.value(rule);
    if (barred !== null && facts.crimeTraits.includes(barred)) sheet.say('refuses', code, { rule });
  }
  if (facts.crimeTraits.includes('sexual-against-minor')) weighSexualCrime(facts, sheet);
  if (facts.crimeTraits.includes('negligent-death')) weighNegligentDeath(facts, sheet);
}

interface Earlier {
  readonly gravity: 'minor' | 'medium' | 'serious';
  readonly crimeOn: Day;
  readonly earlierCrimeOn: Day;
  readonly releasedOn: Day;
}

/** What is known of the earlier release; null while something lacks or where it does not matter. */
function earlierOf(facts: CriminalFacts, sheet: Sheet): Earlier | null {
  const { crimeIntentional, crimeOn, earlierGravity, earlierCrimeOn, earlierReleasedOn } = facts;
  if (crimeIntentional === undefined) sheet.need('crimeIntentional');
  if (earlierGravity === undefined) sheet.need('earlierGravity');
  if (crimeIntentional === false) sheet.say('allows', 'new-crime-not-intentional', { rule: newCrime });
  // A misdemeanour is no crime, and the exclusion speaks of crimes only.
  const isOffence = earlierGravity === 'misdemeanour' || facts.gravity === 'misdemeanour';
  if (isOffence) sheet.say('allows', 'misdemeanour-no-crime', { rule: newCrime });
  if (crimeIntentional === false || isOffence) return null;
  if (crimeOn === undefined) sheet.need('crimeOn');
  if (earlierCrimeOn === undefined) sheet.need('earlierCrimeOn');
  if (earlierReleasedOn === undefined) sheet.need('earlierReleasedOn');
  if (!(crimeIntentional && earlierGravity && crimeOn && earlierCrimeOn && earlierReleasedOn)) return null;
  return { gravity: earlierGravity, crimeOn, earlierCrimeOn, releasedOn: earlierReleasedOn };
}

/** A new intentional crime within the limitation period of the earlier one: Criminal Code 68(4)(8). */
export function weighNewCrime(facts: CriminalFacts, sheet: Sheet): Said {
  if (sheet.value(newCrime) === null) return undefined;
  if (facts.releasedBefore === undefined) return sheet.need('releasedBefore');
  if (!facts.releasedBefore) return sheet.say('allows', 'not-released-before', { rule: newCrime });
  const earlier = earlierOf(facts, sheet);
  if (earlier === null) return undefined;
  const rule = limitations[earlier.gravity];
  const term = sheet.value(rule);
  if (term === null) return undefined;
  const { calendar } = sheet.context;
  const limitDay = nominalEnd(earlier.earlierCrimeOn, term, calendar);
  sheet.deadline(deadlineBy(rule, { code: 'earlier-limitation', startsOn: earlier.earlierCrimeOn, term, notAfter: limitDay }, calendar));
  if (earlier.crimeOn <= earlier.releasedOn) return sheet.say('allows', 'crime-before-release', { rule: newCrime });
  if (earlier.crimeOn <= limitDay) return sheet.say('refuses', 'new-crime-too-soon', { rule: newCrime, facts: { limitDay } });
  sheet.say('allows', 'new-crime-after-limitation', { rule: newCrime, facts: { limitDay } });
  if (earlier.crimeOn > nominalEnd(earlier.releasedOn, term, calendar)) return undefined;
  sheet.say('warns', 'limitation-from-release', { rule: newCrime });
  sheet.collision('G5');
  return undefined;
}

/** Until when the offence can be prosecuted at all; only where nothing excludes reconciliation, for other periods hold there. */
export function weighLimitation(facts: CriminalFacts, sheet: Sheet): Said {
  if (facts.gravity === undefined || facts.crimeOn === undefined || (facts.crimeTraits ?? []).length > 0) return undefined;
  const rule = limitations[facts.gravity];
  const term = sheet.value(rule);
  if (term === null) return undefined;
  const { asOf, calendar } = sheet.context;
  const lastDay = nominalEnd(facts.crimeOn, term, calendar);
  sheet.deadline(deadlineBy(rule, { code: 'limitation', startsOn: facts.crimeOn, term, notAfter: lastDay }, calendar));
  if (asOf > lastDay) sheet.say('warns', 'limitation-passed', { rule, facts: { lastDay } });
}
