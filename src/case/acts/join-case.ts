import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, gate, unless } from '#case/domain/gate.ts';
import { partyOf } from '#case/domain/parties.ts';
import { isOver } from '#case/domain/stage.ts';
import type { PartyId, PersonId } from '#kernel/id.ts';
import { ok, refuse } from '#kernel/result.ts';

/** A claimed invitation links an account with a party or a representative; the token was checked before. */
export const joinCase = act({
  name: 'join-case',
  input: z.object({
    personId: z.uuid().transform((id) => id as PersonId),
    partyId: z
      .uuid()
      .transform((id) => id as PartyId)
      .optional(),
    representativeId: z.uuid().optional(),
  }),
  may: (state, me) => gate(actsAs(me, 'system'), unless(!isOver(state), 'case.over')),
  decide: (state, { personId, partyId, representativeId }) => {
    const representative = state.representatives.find((known) => known.representativeId === representativeId);
    if (representative) {
      if (representative.isRevoked || representative.personId) return refuse('case.invitation-used');
      return ok([event('representative-joined', 'case', { representativeId: representative.representativeId, personId }, null)]);
    }
    const party = partyOf(state, partyId);
    if (!party) return refuse('case.unknown-party');
    if (party.personId) return refuse('case.invitation-used');
    if (state.parties.some((known) => known.personId === personId)) return refuse('case.already-in-the-case');
    return ok([event('party-joined', 'case', { partyId: party.partyId, personId }, null)]);
  },
});
