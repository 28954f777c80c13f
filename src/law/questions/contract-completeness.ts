import type { Day } from '#kernel/day.ts';
import { splitEqually } from '#kernel/money.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import { codesOf } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { mutualConsent } from '#law/kz/mediation/article-05.ts';
import { contractNeeded, start } from '#law/kz/mediation/article-20.ts';
import { type ContractTerm, contractForm, contractTerms } from '#law/kz/mediation/article-21.ts';
import { equalShares, expenseKinds, feeBeforeStart, publicMediatorIsFree } from '#law/kz/mediation/article-22.ts';
import type { MediatorKind } from '#law/questions/may-act-as-mediator.ts';

/** A contract of mediation as it lies before the signature. The day of the question is the day of the contract. */
export interface ContractFacts {
  readonly mediatorKind?: MediatorKind | undefined;
  /** Terms that the contract has. */
  readonly contractTerms?: readonly ContractTerm[] | undefined;
  readonly partyCount?: number | undefined;
  readonly partiesSigned?: number | undefined;
  readonly mediatorSigned?: boolean | undefined;
  readonly feeTiyn?: number | undefined;
  readonly feeAgreedOn?: Day | undefined;
  readonly startsOn?: Day | undefined;
  /** Travel, lodging, meals. */
  readonly costsTiyn?: number | undefined;
  readonly splitAgreed?: boolean | undefined;
  /** Signed copies were exchanged by e-mail. */
  readonly copiesExchanged?: boolean | undefined;
  readonly originalRequested?: boolean | undefined;
}

const facts: FactSheet<ContractFacts> = {
  mediatorKind: { kind: 'choice', options: ['professional', 'public', 'retired-judge', 'judge'], hint: true },
  contractTerms: { kind: 'several', options: codesOf(contractTerms) },
  partyCount: { kind: 'number', from: 2, to: 200 },
  partiesSigned: { kind: 'number', from: 0, to: 200 },
  mediatorSigned: { kind: 'yes-no' },
  feeTiyn: { kind: 'money' },
  feeAgreedOn: { kind: 'day' },
  startsOn: { kind: 'day' },
  costsTiyn: { kind: 'money' },
  splitAgreed: { kind: 'yes-no' },
  copiesExchanged: { kind: 'yes-no' },
  originalRequested: { kind: 'yes-no' },
};

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
  return lacking.length === 0 ? sheet.say('allows', 'contract-complete', { rule }) : undefined;
}

function weighSignatures(facts: ContractFacts, sheet: Sheet): Said {
  if (facts.partyCount === undefined) sheet.need('partyCount');
  if (facts.partiesSigned === undefined) sheet.need('partiesSigned');
  if (facts.partyCount === undefined || facts.partiesSigned === undefined) return undefined;
  const told = { signed: facts.partiesSigned, parties: facts.partyCount };
  if (facts.partiesSigned < facts.partyCount) {
    sheet.say('refuses', 'contract-not-signed-by-all', { rule: mutualConsent, facts: told });
    return sheet.say('refuses', 'no-mediation-without-contract', { rule: contractNeeded });
  }
  if (facts.mediatorSigned === false) return sheet.say('refuses', 'contract-not-signed-by-mediator', { rule: contractForm });
  sheet.find({ startDay: sheet.context.asOf });
  return sheet.say('allows', 'contract-starts-mediation', { rule: start, facts: { startDay: sheet.context.asOf } });
}

function weighFeeOfProfessional(feeTiyn: number, facts: ContractFacts, sheet: Sheet): Said {
  if (facts.feeAgreedOn === undefined) return sheet.need('feeAgreedOn');
  const startsOn = facts.startsOn ?? sheet.context.asOf;
  const late = facts.feeAgreedOn > startsOn;
  return sheet.say(late ? 'refuses' : 'allows', late ? 'fee-agreed-after-start' : 'fee-agreed-before-start', {
    rule: feeBeforeStart,
    facts: { agreedDay: facts.feeAgreedOn, startDay: startsOn, feeTiyn },
  });
}

function weighFee(facts: ContractFacts, sheet: Sheet): Said {
  if (facts.feeTiyn === undefined) return sheet.need('feeTiyn');
  if (facts.feeTiyn === 0) return sheet.say('allows', 'free-of-charge', { rule: expenseKinds });
  const isFree = facts.mediatorKind === 'public' || facts.mediatorKind === 'judge';
  if (!isFree) return weighFeeOfProfessional(facts.feeTiyn, facts, sheet);
  if (sheet.value(publicMediatorIsFree) === null) return undefined;
  sheet.collision('C4');
  return sheet.say('refuses', 'public-mediator-takes-fee', { rule: publicMediatorIsFree, facts: { feeTiyn: facts.feeTiyn } });
}

function weighSplit(facts: ContractFacts, sheet: Sheet): Said {
  const total = (facts.feeTiyn ?? 0) + (facts.costsTiyn ?? 0);
  if (total === 0 || facts.partyCount === undefined || facts.splitAgreed === true) return undefined;
  const split = splitEqually(total, facts.partyCount);
  sheet.find({ shareTiyn: split.shareTiyn, remainderTiyn: split.remainderTiyn });
  return sheet.say('allows', split.remainderTiyn === 0 ? 'equal-shares' : 'equal-shares-with-remainder', {
    rule: equalShares,
    facts: { ...split, parties: facts.partyCount, totalTiyn: total },
  });
}

function weigh(facts: ContractFacts, sheet: Sheet): Said {
  if (facts.mediatorKind === undefined) sheet.need('mediatorKind');
  weighTerms(facts, sheet);
  weighSignatures(facts, sheet);
  weighFee(facts, sheet);
  if (facts.costsTiyn !== undefined && facts.costsTiyn > 0 && facts.mediatorKind === 'public') {
    sheet.say('allows', 'costs-reimbursed', { rule: expenseKinds, facts: { costsTiyn: facts.costsTiyn } });
  }
  weighSplit(facts, sheet);
  if (facts.copiesExchanged && facts.originalRequested) sheet.say('requires', 'original-requested', { rule: contractForm });
  return undefined;
}

function impossible(facts: ContractFacts): readonly Refusal[] {
  const tooMany = facts.partyCount !== undefined && facts.partiesSigned !== undefined && facts.partiesSigned > facts.partyCount;
  return tooMany ? [{ code: 'law.fact-more-signatures-than-parties', field: 'partiesSigned' }] : [];
}

/** Is the contract complete, is its fee lawful, and does it start the mediation? `findings`: startDay, shareTiyn, remainderTiyn, lacking. */
export const contractCompleteness: Question<ContractFacts> = { id: 'contract-completeness', facts, weigh, impossible };
