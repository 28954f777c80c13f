import type { ForParty } from '#case/domain/capacity.ts';
import type { EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { partyOf } from '#case/domain/parties.ts';
import { safetyRoom } from '#case/domain/room.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';

/**
 * What a party tells the organisation alone; nothing when it wrote nothing. It lies in the room of the party and the reviewer, which a
 * representative shares only while the party has no account of its own.
 *
 * @error case.words-by-the-party-itself - A representative wrote where only the party is read.
 */
export function wordsToOrganisation(
  state: CaseState,
  me: ForParty,
  said: { readonly about: string; readonly words: string },
): Result<readonly EventDraft[], readonly Refusal[]> {
  const words = said.words.trim();
  if (words === '') return ok([]);
  const isShared = me.as === 'party' || partyOf(state, me.partyId)?.personId === null;
  if (!isShared) return refuse('case.words-by-the-party-itself', { field: 'words' });
  return ok([event('words-to-organisation', safetyRoom(me.partyId), { partyId: me.partyId, about: said.about }, { words })]);
}
