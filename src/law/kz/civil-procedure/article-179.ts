import type { ListRule, NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { civilProcedure2020, civilProcedureCode } from '#law/kz/editions.ts';

/** A court that hears a civil case. */
export type Instance = 'first-instance' | 'appeal' | 'cassation';

/** Courts in which mediation may be asked until they retire to decide. */
export const instances: ListRule<Instance> = {
  id: 'kz.civil-procedure.179.1',
  kind: 'list',
  cite: { act: 'civil-procedure', article: '179', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-01'],
  values: [{ ...civilProcedureCode, value: ['first-instance', 'appeal', 'cassation'] }],
};

/** Who helps the parties of a case to mediate. */
export const helpers: ListRule<'by-a-judge' | 'by-a-mediator'> = {
  id: 'kz.civil-procedure.179.1.helpers',
  kind: 'list',
  cite: { act: 'civil-procedure', article: '179', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-01'],
  values: [{ ...civilProcedureCode, value: ['by-a-judge', 'by-a-mediator'] }],
};

/** The judge who mediates sets the day and notifies the parties. */
export const judgeSetsDay: NormRule = {
  id: 'kz.civil-procedure.179.2',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '179', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-02'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** When mediation by a judge fails before the claim is accepted, another judge gets it, unless the parties agree to the same one. */
export const otherJudgeBeforeAcceptance: NormRule = {
  id: 'kz.civil-procedure.179.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '179', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-03'],
  values: [{ ...civilProcedure2020, value: true }],
};

/** For mediation by a judge the case may be suspended for ten working days at most. */
export const suspensionByJudge: TimeLimitRule = {
  id: 'kz.civil-procedure.179.4',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '179', paragraph: '4', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-02'],
  values: [{ ...civilProcedureCode, value: { length: 10, count: 'working-days' } }],
  startsWith: 'case-suspended',
  effect: 'case-resumes',
};

/** In the first instance another judge mediates; the judge of the case only when the parties ask. */
export const otherJudgeMediates: NormRule = {
  id: 'kz.civil-procedure.179.4.other-judge',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '179', paragraph: '4', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-02'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** After a failed mediation the judge who mediated may hear the case on if the parties consent. */
export const sameJudgeGoesOn: NormRule = {
  id: 'kz.civil-procedure.179.4.same-judge',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '179', paragraph: '4', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-03'],
  values: [{ ...civilProcedure2020, value: true }],
};

/** In the appeal one of the judges of the panel usually mediates. */
export const oneOfThePanel: NormRule = {
  id: 'kz.civil-procedure.179.4.panel',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '179', paragraph: '4', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-02'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** With a contract before an external mediator the court must suspend the case, for a month at most. */
export const suspensionForMediation: TimeLimitRule = {
  id: 'kz.civil-procedure.179.5',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '179', paragraph: '5', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-04'],
  values: [{ ...civilProcedureCode, value: { length: 1, count: 'months' } }],
  startsWith: 'case-suspended',
  effect: 'case-resumes',
};

/** In the cassation the settlement comes together with the motion. */
export const settlementWithMotion: NormRule = {
  id: 'kz.civil-procedure.179.6',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '179', paragraph: '6', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-07'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** In the cassation a motion is possible only without further steps and without a suspension. */
export const noDelayInCassation: NormRule = {
  id: 'kz.civil-procedure.179.6.no-delay',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '179', paragraph: '6', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-07'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** No minutes are kept of mediation in court. */
export const noMinutes: NormRule = {
  id: 'kz.civil-procedure.179.7',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '179', paragraph: '7', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-08'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** A settlement at the stage of enforcement goes to the court of first instance at the place of enforcement or to the court that gave the act. */
export const approvalAtEnforcement: NormRule = {
  id: 'kz.civil-procedure.179.8',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '179', paragraph: '8', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-09'],
  values: [{ ...civilProcedureCode, value: true }],
};
