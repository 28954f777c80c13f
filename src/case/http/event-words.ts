import type { CaseEvent } from '#case/domain/event.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { PartyId, PersonId } from '#kernel/id.ts';
import { sayFacts } from '#web/form/say-refusal.ts';
import type { MessageValues, Speech } from '#web/speech.ts';

/** Names of people who are no party: mediator, organisation's staff. */
export type NamesOfPeople = ReadonlyMap<PersonId, string>;

const sessionKinds = /^(session|live-meeting|message|note|danger)-/;
const agreementKinds = /^(offer|settlement|section|advice|obligation|default|court-order)-/;

function textRoomOf(kind: string): string {
  if (sessionKinds.test(kind)) return 'session';
  return agreementKinds.test(kind) ? 'agreement' : 'case';
}

/** Who acted, as the reader may know him: a party's name, the mediator's, the organisation, or the program. */
export function whoOf(
  event: CaseEvent,
  seen: { readonly state: CaseState; readonly speech: Speech; readonly names: NamesOfPeople },
): string {
  const { actor } = event;
  const party = partyOf(seen.state, actor.partyId);
  if (party) return party.name === '' ? seen.speech.t(`case.side.${party.side}`) : party.name;
  if (actor.as === 'clerk' || actor.as === 'reviewer') return seen.speech.t('case.who.organisation');
  if (actor.as === 'mediator') return (actor.personId && seen.names.get(actor.personId)) || seen.speech.t('case.who.mediator');
  return seen.speech.t('case.who.program');
}

/** Whose signature an event is about, where somebody else acted: a party, or the mediator. */
function signerOf(
  event: CaseEvent,
  { state, speech, names }: { readonly state: CaseState; readonly speech: Speech; readonly names: NamesOfPeople },
): string {
  const { partyId } = event.payload as { readonly partyId?: PartyId | null };
  const party = partyOf(state, partyId ?? undefined);
  if (party) return party.name === '' ? speech.t(`case.side.${party.side}`) : party.name;
  return (state.mediator && names.get(state.mediator.personId)) || speech.t('case.who.mediator');
}

function flat(payload: object): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(Object.entries(payload).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value)));
}

/** The sentence of one event in the reader's language. */
export function eventSentence(
  event: CaseEvent,
  seen: { readonly state: CaseState; readonly speech: Speech; readonly names: NamesOfPeople },
): string {
  const said = sayFacts(seen.speech, { ...flat(event.payload), ...dayFacts(event), ...reasonFacts(event) });
  const values: MessageValues = { ...said, who: whoOf(event, seen), signer: signerOf(event, seen) };
  return seen.speech.t(`${textRoomOf(event.kind)}.event.${event.kind}`, values);
}

/** Texts choose by a word of letters: a reason of two words is told with an underscore. */
function reasonFacts(event: CaseEvent): Readonly<Record<string, string>> {
  const { reason } = event.payload as { readonly reason?: unknown };
  return typeof reason === 'string' ? { reason: reason.replaceAll('-', '_') } : {};
}

/** Days whose field is just `on` are said as `day`. */
function dayFacts(event: CaseEvent): Readonly<Record<string, string>> {
  const on = (event.payload as { readonly on?: string }).on;
  return on === undefined ? {} : { day: on };
}
