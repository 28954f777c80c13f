import type { MediatorCandidate } from '#case/domain/act.ts';
import type { EndingGround } from '#case/domain/procedure-event.ts';
import type { CaseState } from '#case/domain/state.ts';
import { type CaseTraits, collisionsTouching } from '#law/engine/collision.ts';
import { collisions } from '#law/kz/collisions.ts';

type Setting = CaseTraits['setting'];

const settings: readonly Setting[] = ['outside', 'court', 'criminal', 'administrative-offence', 'enforcement'];

/** Where the dispute stood when it was applied for; outside any court unless the application said otherwise. */
export function settingOf(state: CaseState): Setting {
  const stated = state.lawFacts['setting'];
  return settings.find((known) => known === stated) ?? 'outside';
}

/** Grounds of Law 26(1) by the names that the law room gives them. */
const endGrounds: Readonly<Record<EndingGround, CaseTraits['endGround']>> = {
  settled: 'settlement',
  'settlement-excluded': 'mediator-excludes',
  'parties-refused': 'refusal-of-mediation',
  'party-left': 'refusal-to-continue',
  'term-expired': 'term-expired',
};

/** The ground on which the mediation ended, as the law names it; `none` while it goes on. */
export function endGroundOf(state: CaseState): CaseTraits['endGround'] {
  if (state.agreement.performance) return 'settlement';
  return state.ending ? endGrounds[state.ending.ground] : 'none';
}

/** What matters of a case to the collisions of the law, read from the procedure alone. */
export function traitsOf(state: CaseState, mediators: readonly Pick<MediatorCandidate, 'personId' | 'kind'>[]): CaseTraits {
  const kind = mediators.find((known) => known.personId === state.mediator?.personId)?.kind;
  return {
    disputeKind: state.disputeKind,
    setting: settingOf(state),
    hasMediator: state.mediator?.status === 'accepted',
    mediatorKind: kind ?? 'unknown',
    hasContract: state.contract?.startedOn != null,
    isReadInKazakh: state.parties.some((party) => party.language === 'kk'),
    hasSettlement: state.agreement.performance !== null,
    mediatorChanged: state.pastMediators.length > 0,
    endGround: endGroundOf(state),
  };
}

/** Whether something happened that can bring a case under a collision; most acts change nothing of it and need no look at the register. */
export function mayTouchCollisions(before: CaseState, after: CaseState): boolean {
  const told = (state: CaseState): string => JSON.stringify(traitsOf(state, []));
  return told(before) !== told(after);
}

/** Collisions under which a case has come by one act. */
export function newlyTouched(
  before: CaseState,
  after: CaseState,
  mediators: readonly Pick<MediatorCandidate, 'personId' | 'kind'>[],
): readonly string[] {
  const known = new Set(collisionsTouching(collisions, traitsOf(before, mediators)));
  return collisionsTouching(collisions, traitsOf(after, mediators)).filter((id) => !known.has(id));
}
