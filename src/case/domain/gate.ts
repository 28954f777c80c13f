import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import type { Stage } from '#case/domain/stage.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Refusal } from '#kernel/result.ts';

/** One condition of an act: the refusal when it does not hold, nothing when it does. */
export type Check = Refusal | null;

/** Gathers every reason at once. */
export function gate(...checks: readonly Check[]): readonly Refusal[] {
  return checks.filter((check) => check !== null);
}

export function unless(holds: boolean, code: string, facts?: Refusal['facts']): Check {
  if (holds) return null;
  return facts ? { code, facts } : { code };
}

/** The capacity is one of these. */
export function actsAs(me: Capacity, ...allowed: readonly Capacity['as'][]): Check {
  return unless(allowed.includes(me.as), 'case.not-your-part');
}

/** The capacity speaks for a party, on the given side when one is named. */
export function speaksForParty(me: Capacity, side?: 'a' | 'b'): Check {
  return unless(isForParty(me) && (side === undefined || me.side === side), 'case.not-your-part');
}

/** The mediator who has accepted. */
export function mediates(me: Capacity): Check {
  return unless(me.as === 'mediator' && me.isAccepted, 'case.not-your-part');
}

export function atStage(state: CaseState, ...allowed: readonly Stage[]): Check {
  return unless(allowed.includes(stageOf(state)), 'case.not-at-this-stage', { stage: stageOf(state) });
}
