import { atBorder, type Example, type Expected, type WrittenFacts } from '#law/engine/example.ts';
import type { StateDutyFacts } from '#law/questions/state-duty.ts';

export type Facts = WrittenFacts<StateDutyFacts>;

export const silent: readonly string[] = ['two-rules-at-once'];
/** 2,460,000 tenge for defects of a renovation, claimed by an individual. */
export const renovation: Facts = {
  courtStep: 'claim-filed',
  dutyExemption: 'none',
  claimNature: 'property',
  claimant: 'individual',
  claimTiyn: 246_000_000,
};
export const company: Facts = { ...renovation, claimant: 'legal-entity' };
export const nonProperty: Facts = { courtStep: 'claim-filed', dutyExemption: 'none', claimNature: 'non-property' };
export const divorce: Facts = { ...nonProperty, claimNature: 'divorce' };
export const both: Facts = { ...renovation, claimNature: 'both' };
export const order: Facts = { ...renovation, courtStep: 'court-order-application' };
export const cassation: Facts = { ...renovation, courtStep: 'cassation-complaint' };
export const appeal: Facts = { ...renovation, courtStep: 'appeal' };
export const wages: Facts = { courtStep: 'claim-filed', dutyExemption: 'exempt-labour' };
export const victim: Facts = { courtStep: 'claim-filed', dutyExemption: 'exempt-criminal-case' };

/** Nothing of the code of 2008 holds on its eve. */
export function sinceCode2008(facts: Facts, since: Expected, before: readonly string[]): readonly Example<StateDutyFacts>[] {
  return atBorder<StateDutyFacts>('2009-01-01', facts, {
    before: { outcome: 'refused', says: { 'not-in-force': '535(1)' }, silent: before },
    since,
  });
}

/** The same provision in three codes: the last day of one and the first of the next. */
export function acrossCodes(facts: Facts, code: string, articles: readonly [string, string, string]): readonly Example<StateDutyFacts>[] {
  return [
    ...atBorder<StateDutyFacts>('2018-01-01', facts, {
      before: { says: { [code]: articles[0] }, silent },
      since: { says: { [code]: articles[1] }, silent },
    }),
    ...atBorder<StateDutyFacts>('2026-01-01', facts, {
      before: { says: { [code]: articles[1] }, silent },
      since: { says: { [code]: articles[2] }, silent },
    }),
  ];
}
