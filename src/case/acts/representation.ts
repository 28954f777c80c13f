import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import type { Check } from '#case/domain/gate.ts';
import { gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { isOver } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import { isDay } from '#kernel/day.ts';
import { ok, refuse } from '#kernel/result.ts';

/** Description of a representative as given by the party; settling needs an express power (Civil Procedure Code 176(1)). */
export const representativeInput = z.object({
  name: z.string().min(2).max(200),
  email: z.email(),
  basis: z.enum(['director', 'power-of-attorney', 'parent-or-guardian']),
  maySettle: z.boolean(),
  until: z.string().refine(isDay).nullable().default(null),
});

/** The party itself, or whoever acts for it by law and not by its power: a company's director, a parent or guardian. */
function mayEmpower(state: CaseState, me: Capacity): Check {
  const isByLaw = state.representatives.some(
    (known) =>
      'partyId' in me &&
      known.partyId === me.partyId &&
      known.personId === me.personId &&
      !known.isRevoked &&
      known.basis !== 'power-of-attorney',
  );
  return unless(me.as === 'party' || (me.as === 'representative' && isByLaw), 'case.not-your-part');
}

/** A party appoints a representative at any stage; the representative joins by an invitation of its own. */
export const appointRepresentative = act({
  name: 'appoint-representative',
  input: representativeInput,
  may: (state, me) => gate(mayEmpower(state, me), unless(state.closing === null, 'case.over')),
  decide: (_state, { name, email, ...power }, { me, newId, today }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    if (power.until !== null && power.until < today) return refuse('case.power-expired', { field: 'until' });
    const record = { representativeId: newId(), partyId: me.partyId, personId: null, ...power };
    return ok([
      event('representative-appointed', 'case', record, { name }),
      event('representative-reachable', `side-${me.side}`, { representativeId: record.representativeId }, { email }),
    ]);
  },
});

/** A party takes a power back; access ends in the same moment. */
export const revokeRepresentative = act({
  name: 'revoke-representative',
  input: z.object({ representativeId: z.uuid() }),
  may: (state, me) =>
    gate(
      mayEmpower(state, me),
      unless(
        isForParty(me) && state.representatives.some((known) => known.partyId === me.partyId && !known.isRevoked),
        'case.no-representative',
      ),
    ),
  decide: (state, { representativeId }, { me }) => {
    const known = state.representatives.find((one) => one.representativeId === representativeId);
    if (!isForParty(me) || known?.partyId !== me.partyId || known.isRevoked)
      return refuse('case.no-representative', { field: 'representativeId' });
    return ok([event('representative-revoked', 'case', { representativeId }, null)]);
  },
});

/** Consents are given and taken back one by one; taking one back changes nothing else. */
export const setConsent = act({
  name: 'set-consent',
  input: z.object({ purpose: z.enum(['video', 'survey']), isGiven: z.boolean() }),
  may: (state, me) => gate(speaksForParty(me), unless(!isOver(state), 'case.over')),
  decide: (state, { purpose, isGiven }, { me }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    const isKnown = state.consents.some((known) => known.partyId === me.partyId && known.purpose === purpose);
    if (isKnown === isGiven) return ok([]);
    const payload = { partyId: me.partyId, purpose };
    return ok([isGiven ? event('consent-given', 'case', payload, null) : event('consent-withdrawn', 'case', payload, null)]);
  },
});
