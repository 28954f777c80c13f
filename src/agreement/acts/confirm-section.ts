import { z } from 'zod';
import { sectionsToConfirm } from '#agreement/domain/settlement-progress.ts';
import { hasSettlingPower } from '#agreement/domain/settling-power.ts';
import type { Act, Decision, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import type { CaseState } from '#case/domain/state.ts';
import { ok, refuse } from '#kernel/result.ts';

const input = z.object({
  /** The version that was read. */
  version: z.coerce.number().int().min(1),
  sections: z
    .array(z.enum(['parties', 'subject', 'obligations', 'default', 'other']))
    .min(1)
    .max(5),
});
type Input = z.output<typeof input>;

function decide(state: CaseState, typed: Input, { me }: Moment): Decision {
  const { settlement } = state.agreement;
  if (!isForParty(me) || !settlement) return refuse('case.not-your-part');
  if (settlement.version !== typed.version)
    return refuse('agreement.stale-version', { field: 'version', facts: { current: settlement.version } });
  const left = sectionsToConfirm(settlement, me.partyId).filter((section) => typed.sections.includes(section));
  if (left.length === 0) return refuse('agreement.already-confirmed', { field: 'sections' });
  return ok(left.map((section) => event('section-confirmed', 'joint', { partyId: me.partyId, version: typed.version, section }, null)));
}

/**
 * A party confirms sections of the current draft, one by one or several at once.
 *
 * @error agreement.stale-version - Another version was read than the current one (`current`).
 * @error agreement.already-confirmed, agreement.no-draft - Nothing to confirm.
 * @error agreement.needs-express-power - The power does not name settling (Civil Procedure Code 176(1)).
 */
export const confirmSection: Act<Input> = act({
  name: 'confirm-section',
  input,
  may: (state, me) => {
    const { settlement } = state.agreement;
    const isLeft = !settlement || !isForParty(me) || sectionsToConfirm(settlement, me.partyId).length > 0;
    return gate(
      speaksForParty(me),
      atStage(state, 'meeting'),
      hasSettlingPower(me),
      unless(settlement !== null, 'agreement.no-draft'),
      unless(isLeft, 'agreement.already-confirmed'),
    );
  },
  decide,
});
