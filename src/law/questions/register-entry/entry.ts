import type { ListRule, TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { registerOfOrganisations, registerOfRetiredJudges } from '#law/kz/mediation/article-08-1.ts';
import { professionalAge, publicAge } from '#law/kz/mediation/article-09.ts';
import { organisationForm } from '#law/kz/mediation/article-13.ts';
import { entryOfProfessional, notarisedCopy, papersOfProfessional, refusalToProfessional } from '#law/kz/mediation/article-14.ts';
import { election } from '#law/kz/mediation/article-15.ts';
import {
  daysAreCalendarDays,
  entryByRules,
  entryOfPublic,
  keepersOfPublicRegister,
  mustApplyToAkim,
  papersOfPublicThen,
  refusalToPublic,
  registerOfPlace,
} from '#law/kz/mediation/article-16.ts';
import { publicRegisterRules } from '#law/kz/public-mediators-register/article-01.ts';
import {
  weighAge,
  weighCapacity,
  weighCertificate,
  weighConviction,
  weighEducation,
  weighProsecution,
  weighStateFunctions,
} from '#law/questions/may-act-as-mediator.ts';
import type { RegisterFacts } from '#law/questions/register-entry/facts.ts';
import { weighList } from '#law/questions/register-entry/lacking.ts';

/** Until when the keeper of a register has to enter the applicant or to refuse. */
function weighTerm(facts: RegisterFacts, term: { readonly entry: TimeLimitRule; readonly refusal: TimeLimitRule }, sheet: Sheet): Said {
  const [entry, refusal] = [sheet.value(term.entry), sheet.value(term.refusal)];
  if (facts.applicationReceivedOn === undefined) return sheet.need('applicationReceivedOn');
  const startsOn = facts.applicationReceivedOn;
  const { calendar, asOf } = sheet.context;
  if (refusal !== null) sheet.deadline(deadlineBy(term.refusal, { code: 'register-refusal', startsOn, term: refusal }, calendar));
  if (entry === null) return undefined;
  const due = deadlineBy(term.entry, { code: 'register-entry', startsOn, term: entry }, calendar);
  sheet.deadline(due);
  sheet.find({ entryOverdue: asOf > due.lastDay });
  sheet.say('allows', 'entered-by-notice', { rule: term.entry, facts: { lastDay: due.lastDay } });
}

/** What bars a person from any register of mediators. */
function weighDisqualifications(facts: RegisterFacts, sheet: Sheet): Said {
  weighStateFunctions(facts, sheet);
  weighCapacity(facts, sheet);
  weighProsecution(facts, sheet);
  return weighConviction(facts, sheet);
}

function weighPapers(facts: RegisterFacts, rule: ListRule, sheet: Sheet): Said {
  const parts = {
    finding: 'papersLacking',
    weight: 'refuses',
    complete: 'entry-papers-complete',
    lacking: 'entry-papers-lacking',
  } as const;
  return weighList({ ...parts, rule, fact: 'entryPapers', given: facts.entryPapers }, sheet);
}

function weighProfessional(facts: RegisterFacts, sheet: Sheet): Said {
  weighPapers(facts, papersOfProfessional, sheet);
  if (sheet.value(notarisedCopy)) {
    const plain = facts.identityShown === 'plain-copy';
    if (facts.identityShown === undefined) sheet.need('identityShown');
    else sheet.say(plain ? 'refuses' : 'allows', plain ? 'copy-needs-notary' : 'identity-shown', { rule: notarisedCopy });
  }
  weighAge(facts.birthDay, professionalAge, sheet);
  weighEducation(facts, sheet);
  weighCertificate(facts, sheet);
  weighDisqualifications(facts, sheet);
  weighTerm(facts, { entry: entryOfProfessional, refusal: refusalToProfessional }, sheet);
  if (sheet.value(entryOfProfessional) === null) return sheet.say('refuses', 'not-in-law-then', { rule: entryOfProfessional });
  sheet.collision('C7');
  return sheet.say('warns', 'kind-of-days-not-named', { rule: entryOfProfessional });
}

function weighElected(facts: RegisterFacts, sheet: Sheet): Said {
  const strictness = sheet.value(election);
  if (strictness === 'one-way') return sheet.say('allows', 'election-one-way-then', { rule: election });
  if (strictness !== 'only-way') return undefined;
  if (facts.electedByAssembly === undefined) return sheet.need('electedByAssembly');
  const elected = facts.electedByAssembly;
  return sheet.say(elected ? 'allows' : 'refuses', elected ? 'elected-by-assembly' : 'not-elected-by-assembly', { rule: election });
}

function weighKeeper(facts: RegisterFacts, sheet: Sheet): Said {
  const rule = keepersOfPublicRegister;
  const keepers: readonly string[] | null = sheet.value(rule);
  if (keepers === null) return sheet.say('refuses', 'not-in-law-then', { rule });
  if (facts.keeperPlace === undefined) return sheet.need('keeperPlace');
  const keeps = keepers.includes(facts.keeperPlace);
  return sheet.say(keeps ? 'allows' : 'refuses', keeps ? 'akim-keeps-register' : 'akim-keeps-no-register', { rule });
}

function weighPublic(facts: RegisterFacts, sheet: Sheet): Said {
  weighKeeper(facts, sheet);
  weighElected(facts, sheet);
  weighPapers(facts, papersOfPublicThen, sheet);
  if (sheet.value(mustApplyToAkim)) sheet.say('allows', 'apply-to-akim', { rule: mustApplyToAkim });
  if (sheet.value(registerOfPlace)) sheet.say('allows', 'register-of-place', { rule: registerOfPlace });
  if (sheet.value(entryByRules)) sheet.say('allows', 'entry-by-rules', { rule: entryByRules });
  if (sheet.value(publicRegisterRules)) sheet.say('allows', 'rules-of-public-register-hold', { rule: publicRegisterRules });
  weighAge(facts.birthDay, publicAge, sheet);
  weighDisqualifications(facts, sheet);
  weighTerm(facts, { entry: entryOfPublic, refusal: refusalToPublic }, sheet);
  if (sheet.value(daysAreCalendarDays)) return sheet.say('allows', 'calendar-days-named', { rule: daysAreCalendarDays });
  return sheet.say('warns', 'kind-of-days-not-named', { rule: entryOfPublic });
}

function weighRetiredJudge(facts: RegisterFacts, sheet: Sheet): Said {
  const rule = registerOfRetiredJudges;
  if (sheet.value(rule) === null) return sheet.say('refuses', 'no-such-register-then', { rule });
  sheet.collision('C9');
  sheet.say('warns', 'entry-not-regulated', { rule });
  weighDisqualifications(facts, sheet);
  if (facts.retiredFromBench === undefined) return sheet.need('retiredFromBench');
  const retired = facts.retiredFromBench;
  return sheet.say(retired ? 'allows' : 'refuses', retired ? 'listed-by-authorised-body' : 'no-retired-judge', { rule });
}

function weighOrganisation(facts: RegisterFacts, sheet: Sheet): Said {
  const rule = registerOfOrganisations;
  if (sheet.value(rule) === null) return sheet.say('refuses', 'no-such-register-then', { rule });
  sheet.say('warns', 'entry-not-regulated', { rule });
  if (facts.organisationKind === undefined) return sheet.need('organisationKind');
  if (facts.organisationKind === sheet.value(organisationForm)) return sheet.say('allows', 'listed-by-authorised-body', { rule });
  sheet.suggest('organisationKind', 'self-regulated');
  return sheet.say('refuses', 'organisation-must-be-self-regulated', { rule: organisationForm });
}

/** Entry into a register. */
export function weighEntry(facts: RegisterFacts, sheet: Sheet): Said {
  switch (facts.registerKind) {
    case undefined:
      return sheet.need('registerKind');
    case 'professional':
      return weighProfessional(facts, sheet);
    case 'public':
      return weighPublic(facts, sheet);
    case 'retired-judge':
      return weighRetiredJudge(facts, sheet);
    case 'organisation':
      return weighOrganisation(facts, sheet);
  }
}
