import { z } from 'zod';
import { defaultReached } from '#agreement/domain/performance.ts';
import type { Act, Decision, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Refusal } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';

const input = z.object({});

function may(state: CaseState, me: Capacity): readonly Refusal[] {
  const performance = state.agreement.performance;
  const isCreditor = isForParty(me) && (performance?.promises ?? []).some((promise) => promise.isMoney && promise.creditor === me.partyId);
  return gate(
    speaksForParty(me),
    atStage(state, 'performing'),
    unless(!isForParty(me) || !performance || isCreditor, 'agreement.only-the-creditor'),
    unless(!performance || performance.missedPayments !== null, 'agreement.no-default-rule'),
  );
}

function decide(state: CaseState, _: object, { me, today, calendar }: Moment): Decision {
  const { performance } = state.agreement;
  if (!isForParty(me) || !performance) return refuse('case.not-your-part');
  const { isReached, missed, needed } = defaultReached(performance, me.partyId, { today, calendar });
  if (!isReached) return refuse('agreement.default-not-reached', { facts: { missed: missed.length, needed: needed ?? 0 } });
  return ok([event('default-declared', 'case', { by: me.partyId, on: today, missed }, null)]);
}

/**
 * The creditor declares default once the agreed number of payments was missed; the whole rest is then due.
 *
 * @error agreement.only-the-creditor, agreement.no-default-rule - No payment is owed to this party; nothing was agreed.
 * @error agreement.default-not-reached - Fewer payments are missed (`missed`) than agreed (`needed`).
 */
export const declareDefault: Act<z.output<typeof input>> = act({ name: 'declare-default', input, may, decide });
