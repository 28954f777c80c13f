import type { Rule } from '#law/engine/rule.ts';
import { administrativeOffencesRules } from '#law/kz/administrative-offences/act-rules.ts';
import { administrativeProcedureRules } from '#law/kz/administrative-procedure/act-rules.ts';
import { budgetRules } from '#law/kz/budget/act-rules.ts';
import { civilRules } from '#law/kz/civil/act-rules.ts';
import { civilProcedureRules } from '#law/kz/civil-procedure/act-rules.ts';
import { consumersRules } from '#law/kz/consumers/act-rules.ts';
import { criminalRules } from '#law/kz/criminal/act-rules.ts';
import { criminalProcedureRules } from '#law/kz/criminal-procedure/act-rules.ts';
import { enforcementRules } from '#law/kz/enforcement/act-rules.ts';
import { familyRules } from '#law/kz/family/act-rules.ts';
import { labourRules } from '#law/kz/labour/act-rules.ts';
import { mediationRules } from '#law/kz/mediation/act-rules.ts';
import { notariateRules } from '#law/kz/notariate/act-rules.ts';
import { personalDataRules } from '#law/kz/personal-data-protection/act-rules.ts';
import { publicMediatorsElectionActRules } from '#law/kz/public-mediators-election/act-rules.ts';
import { publicMediatorsRegisterActRules } from '#law/kz/public-mediators-register/act-rules.ts';
import { selfRegulationRules } from '#law/kz/self-regulation/act-rules.ts';
import { singaporeConventionRules } from '#law/kz/singapore-convention/act-rules.ts';
import { tax2008Rules } from '#law/kz/tax-2008/act-rules.ts';
import { tax2017Rules } from '#law/kz/tax-2017/act-rules.ts';
import { tax2025Rules } from '#law/kz/tax-2025/act-rules.ts';
import { trainingRules2011ActRules } from '#law/kz/training-rules-2011/act-rules.ts';
import { trainingRules2025ActRules } from '#law/kz/training-rules-2025/act-rules.ts';

/** Puts the rules of each article in the order of its paragraphs; articles stay where their act lists them. */
function inStatuteOrder(listed: readonly Rule[]): readonly Rule[] {
  const place = new Map<string, number>();
  const articleOf = ({ cite }: Rule): string => `${cite.act} ${cite.article}`;
  for (const [index, rule] of listed.entries()) if (!place.has(articleOf(rule))) place.set(articleOf(rule), index);
  const placeOf = (rule: Rule): number => place.get(articleOf(rule)) ?? 0;
  return listed.toSorted((left, right) => placeOf(left) - placeOf(right) || left.id.localeCompare(right.id, 'en', { numeric: true }));
}

/** Every rule of the pack: the Law on Mediation first, then the acts around it. */
export const rules: readonly Rule[] = inStatuteOrder([
  ...mediationRules,
  ...administrativeProcedureRules,
  ...civilRules,
  ...civilProcedureRules,
  ...criminalRules,
  ...enforcementRules,
  ...familyRules,
  ...labourRules,
  ...personalDataRules,
  ...tax2017Rules,
  ...tax2008Rules,
  ...tax2025Rules,
  ...budgetRules,
  ...criminalProcedureRules,
  ...administrativeOffencesRules,
  ...consumersRules,
  ...singaporeConventionRules,
  ...notariateRules,
  ...selfRegulationRules,
  ...publicMediatorsElectionActRules,
  ...publicMediatorsRegisterActRules,
  ...trainingRules2011ActRules,
  ...trainingRules2025ActRules,
]);

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, as a decision names it. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
