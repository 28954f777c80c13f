import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import { codesOf } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { contractInterruptsLimitation, limitationStartsAnew } from '#law/kz/civil/article-183.ts';
import { mutualConsent } from '#law/kz/mediation/article-05.ts';
import { contractNeeded, start } from '#law/kz/mediation/article-20.ts';
import {
  type ContractTerm,
  contractForm,
  contractTerms,
  copiesByMail,
  extraRequirementsThen,
  feeByRulesThen,
  organisationNamed,
  timeOfContract,
} from '#law/kz/mediation/article-21.ts';
import { feeBeforeStart } from '#law/kz/mediation/article-22.ts';
import { type ExpenseFacts, expensesOf, weighCosts, weighEqualShares, weighPay, worksUnpaid } from '#law/questions/expenses.ts';

/** A contract of mediation as it lies before the signature. The day of the question is the day of the contract. */
export interface ContractFacts extends ExpenseFacts {
  readonly contractWritten?: boolean | undefined;
  /** Terms that the contract has. */
  readonly contractTerms?: readonly ContractTerm[] | undefined;
  readonly contractNamesOrganisation?: boolean | undefined;
  /** The time of day, which contracts had to name until the reform. */
  readonly contractNamesTime?: boolean | undefined;
  readonly partiesSigned?: number | undefined;
  readonly mediatorSigned?: boolean | undefined;
  readonly feeAgreedOn?: Day | undefined;
  readonly startsOn?: Day | undefined;
  /** Signed copies were exchanged by e-mail. */
  readonly copiesExchanged?: boolean | undefined;
  readonly originalRequested?: boolean | undefined;
}

const facts: FactSheet<ContractFacts> = {
  mediatorKind: { kind: 'choice', options: ['professional', 'public', 'retired-judge', 'judge'], hint: true, usual: 'professional' },
  contractWritten: { kind: 'yes-no', usual: true, changeable: true },
  contractTerms: { kind: 'several', options: codesOf(contractTerms), changeable: true },
  contractNamesOrganisation: { kind: 'yes-no', usual: true, changeable: true },
  contractNamesTime: { kind: 'yes-no', changeable: true },
  partyCount: { kind: 'number', from: 2, to: 200 },
  partiesSigned: { kind: 'number', from: 0, to: 200 },
  mediatorSigned: { kind: 'yes-no', usual: true, changeable: true },
  feeTiyn: { kind: 'money', changeable: true },
  feeAgreedOn: { kind: 'day' },
  startsOn: { kind: 'day' },
  costsTiyn: { kind: 'money' },
  splitAgreed: { kind: 'yes-no', usual: false },
  copiesExchanged: { kind: 'yes-no' },
  originalRequested: { kind: 'yes-no' },
};

function weighForm(facts: ContractFacts, sheet: Sheet): Said {
  const rule = contractForm;
  if (facts.contractWritten === undefined) sheet.need('contractWritten');
  else if (sheet.value(rule)) {
    const isWritten = facts.contractWritten;
    sheet.say(isWritten ? 'allows' : 'refuses', isWritten ? 'contract-in-writing' : 'contract-not-in-writing', { rule });
  }
  if (!facts.copiesExchanged) return undefined;
  if (!sheet.value(copiesByMail)) return sheet.say('warns', 'copies-not-named-then', { rule: copiesByMail });
  return facts.originalRequested
    ? sheet.say('requires', 'original-requested', { rule: copiesByMail })
    : sheet.say('allows', 'copies-by-mail', { rule: copiesByMail });
}

function weighTerms(facts: ContractFacts, sheet: Sheet): Said {
  const rule = contractTerms;
  const wanted = sheet.value(rule);
  if (wanted === null) return sheet.say('refuses', 'not-in-force', { rule });
  if (facts.contractTerms === undefined) return sheet.need('contractTerms');
  const present = facts.contractTerms;
  // The last item is whatever else the parties agree on; when they agree on nothing else, nothing is missing.
  const lacking = wanted.filter((term) => term !== 'other-terms' && !present.includes(term));
  for (const term of lacking) sheet.say('refuses', `contract-lacks.${term}`, { rule });
  sheet.find({ lacking: lacking.join(' ') });
  if (wanted.includes('other-terms')) sheet.say('allows', 'other-terms-welcome', { rule });
  return lacking.length === 0 ? sheet.say('allows', 'contract-complete', { rule }) : undefined;
}

/** What stands or stood beside the list of terms: the time of day, the organisation, what else could be agreed. */
function weighTermsBeside(facts: ContractFacts, sheet: Sheet): Said {
  if (sheet.value(timeOfContract)) {
    if (facts.contractNamesTime === undefined) sheet.need('contractNamesTime');
    else if (!facts.contractNamesTime) sheet.say('refuses', 'contract-lacks-time', { rule: timeOfContract });
  }
  if (sheet.value(extraRequirementsThen)) sheet.say('allows', 'extra-requirements-then', { rule: extraRequirementsThen });
  if (facts.mediatorKind !== 'professional' || !sheet.value(organisationNamed)) return undefined;
  if (facts.contractNamesOrganisation === undefined) return sheet.need('contractNamesOrganisation');
  return facts.contractNamesOrganisation ? undefined : sheet.say('refuses', 'contract-lacks-organisation', { rule: organisationNamed });
}

/** What a contract signed by all brings about: the mediation begins, and limitation starts anew (Civil Code 183). */
function sayWhatBegins(sheet: Sheet): Said {
  const told = { startDay: sheet.context.asOf };
  if (sheet.value(start)) {
    sheet.find({ startDay: sheet.context.asOf });
    sheet.say('allows', 'contract-starts-mediation', { rule: start, facts: told });
  }
  if (sheet.value(contractInterruptsLimitation))
    sheet.say('allows', 'limitation-interrupted', { rule: contractInterruptsLimitation, facts: told });
  return sheet.value(limitationStartsAnew) ? sheet.say('allows', 'limitation-starts-anew', { rule: limitationStartsAnew }) : undefined;
}

function weighSignatures(facts: ContractFacts, sheet: Sheet): Said {
  if (facts.partyCount === undefined) sheet.need('partyCount');
  if (facts.partiesSigned === undefined) sheet.need('partiesSigned');
  if (facts.partyCount === undefined || facts.partiesSigned === undefined) return undefined;
  const told = { signed: facts.partiesSigned, parties: facts.partyCount };
  if (facts.partiesSigned < facts.partyCount) {
    sheet.suggest('partiesSigned', facts.partyCount);
    if (sheet.value(mutualConsent)) sheet.say('refuses', 'contract-not-signed-by-all', { rule: mutualConsent, facts: told });
    return sheet.value(contractNeeded) ? sheet.say('refuses', 'no-mediation-without-contract', { rule: contractNeeded }) : undefined;
  }
  if (facts.mediatorSigned === false) return sheet.say('refuses', 'contract-not-signed-by-mediator', { rule: contractForm });
  return sayWhatBegins(sheet);
}

function weighFeeDay(feeTiyn: number, facts: ContractFacts, sheet: Sheet): Said {
  if (facts.feeAgreedOn === undefined) return sheet.need('feeAgreedOn');
  const startsOn = facts.startsOn ?? sheet.context.asOf;
  const late = facts.feeAgreedOn > startsOn;
  if (sheet.value(feeBeforeStart) !== 'agreed-after-start') return undefined;
  return sheet.say(late ? 'refuses' : 'allows', late ? 'fee-agreed-after-start' : 'fee-agreed-before-start', {
    rule: feeBeforeStart,
    facts: { agreedDay: facts.feeAgreedOn, startDay: startsOn, feeTiyn },
  });
}

function weighFee(facts: ContractFacts, sheet: Sheet): Said {
  if (facts.feeTiyn === undefined) return sheet.need('feeTiyn');
  weighPay(facts.feeTiyn, facts.mediatorKind, sheet);
  if (facts.feeTiyn === 0 || worksUnpaid(facts.mediatorKind)) return undefined;
  if (sheet.value(feeByRulesThen)) sheet.say('allows', 'fee-by-rules-then', { rule: feeByRulesThen });
  return weighFeeDay(facts.feeTiyn, facts, sheet);
}

function weigh(facts: ContractFacts, sheet: Sheet): Said {
  if (facts.mediatorKind === undefined) sheet.need('mediatorKind');
  weighForm(facts, sheet);
  weighTerms(facts, sheet);
  weighTermsBeside(facts, sheet);
  weighSignatures(facts, sheet);
  weighFee(facts, sheet);
  weighCosts(facts, sheet);
  const totalTiyn = expensesOf(facts, sheet);
  if (totalTiyn === 0 || facts.partyCount === undefined || facts.splitAgreed === true) return undefined;
  return weighEqualShares(totalTiyn, facts.partyCount, sheet);
}

function impossible(facts: ContractFacts): readonly Refusal[] {
  const tooMany = facts.partyCount !== undefined && facts.partiesSigned !== undefined && facts.partiesSigned > facts.partyCount;
  const isTooMuch = (facts.feeTiyn ?? 0) + (facts.costsTiyn ?? 0) > Number.MAX_SAFE_INTEGER;
  return [
    ...(tooMany ? [{ code: 'law.fact-more-signatures-than-parties', field: 'partiesSigned' }] : []),
    ...(isTooMuch ? [{ code: 'law.fact-invalid-money', field: 'costsTiyn', facts: { fact: 'costsTiyn' } }] : []),
  ];
}

/**
 * Is the contract complete, is its fee lawful, and what does it begin?
 *
 * `findings`: startDay, shareTiyn, remainderTiyn, lacking. Sources: Law 5(1), 20, 21, 22; Civil Code 183.
 */
export const contractCompleteness: Question<ContractFacts> = { id: 'contract-completeness', facts, weigh, impossible };
