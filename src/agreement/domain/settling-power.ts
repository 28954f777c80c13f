import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import type { Check } from '#case/domain/gate.ts';

/**
 * A representative binds a party to a settlement only with a power that names it.
 *
 * @error agreement.needs-express-power - Fact `cite`, the rule of law.
 * @source Civil Procedure Code art. 176(1)
 */
export function hasSettlingPower(me: Capacity): Check {
  if (!isForParty(me) || me.maySettle) return null;
  return { code: 'agreement.needs-express-power', facts: { cite: 'kz.civil-procedure.176.1' } };
}
