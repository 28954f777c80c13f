import type { Rule } from '#law/engine/rule.ts';
import * as administrativeProcedure120 from '#law/kz/administrative-procedure/article-120.ts';
import * as civil173 from '#law/kz/civil/article-173.ts';
import * as civilProcedure135 from '#law/kz/civil-procedure/article-135.ts';
import * as civilProcedure136 from '#law/kz/civil-procedure/article-136.ts';
import * as civilProcedure137 from '#law/kz/civil-procedure/article-137.ts';
import * as civilProcedure138 from '#law/kz/civil-procedure/article-138.ts';
import * as civilProcedure139 from '#law/kz/civil-procedure/article-139.ts';
import * as civilProcedure141 from '#law/kz/civil-procedure/article-141.ts';
import * as civilProcedure142 from '#law/kz/civil-procedure/article-142.ts';
import * as civilProcedure176 from '#law/kz/civil-procedure/article-176.ts';
import * as civilProcedure177 from '#law/kz/civil-procedure/article-177.ts';
import * as civilProcedure179 from '#law/kz/civil-procedure/article-179.ts';
import * as criminal68 from '#law/kz/criminal/article-68.ts';
import * as family139 from '#law/kz/family/article-139.ts';
import * as family158 from '#law/kz/family/article-158.ts';
import * as family161 from '#law/kz/family/article-161.ts';
import * as family172 from '#law/kz/family/article-172.ts';
import * as labour159 from '#law/kz/labour/article-159.ts';
import * as labour160 from '#law/kz/labour/article-160.ts';
import * as mediation01 from '#law/kz/mediation/article-01.ts';
import * as mediation02 from '#law/kz/mediation/article-02.ts';
import * as mediation05 from '#law/kz/mediation/article-05.ts';
import * as mediation09 from '#law/kz/mediation/article-09.ts';
import * as mediation11 from '#law/kz/mediation/article-11.ts';
import * as mediation14 from '#law/kz/mediation/article-14.ts';
import * as mediation18 from '#law/kz/mediation/article-18.ts';
import * as mediation20 from '#law/kz/mediation/article-20.ts';
import * as mediation21 from '#law/kz/mediation/article-21.ts';
import * as mediation22 from '#law/kz/mediation/article-22.ts';
import * as mediation23 from '#law/kz/mediation/article-23.ts';
import * as mediation24 from '#law/kz/mediation/article-24.ts';
import * as mediation25 from '#law/kz/mediation/article-25.ts';
import * as mediation25to1 from '#law/kz/mediation/article-25-1.ts';
import * as mediation26 from '#law/kz/mediation/article-26.ts';
import * as mediation27 from '#law/kz/mediation/article-27.ts';
import * as mediation27to1 from '#law/kz/mediation/article-27-1.ts';

/** Every rule of the pack. */
export const rules: readonly Rule[] = [
  administrativeProcedure120,
  civilProcedure135,
  civilProcedure136,
  civilProcedure137,
  civilProcedure138,
  civilProcedure139,
  civilProcedure141,
  civilProcedure142,
  civilProcedure176,
  civilProcedure177,
  civilProcedure179,
  civil173,
  criminal68,
  family139,
  family158,
  family161,
  family172,
  labour159,
  labour160,
  mediation01,
  mediation02,
  mediation05,
  mediation09,
  mediation11,
  mediation14,
  mediation18,
  mediation20,
  mediation21,
  mediation22,
  mediation23,
  mediation24,
  mediation25to1,
  mediation25,
  mediation26,
  mediation27to1,
  mediation27,
].flatMap((article) => Object.values<Rule>(article));

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, as a decision names it. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
