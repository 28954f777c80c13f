import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { partyOf } from '#case/domain/parties.ts';
import { readBin, readIin } from '#kernel/identifier.ts';
import { err, ok, refuse } from '#kernel/result.ts';

/** A party gives the requisites that the contract asks for (Law 21(2)); the mediator reads them, the other side never does. */
export const giveContacts = act({
  name: 'give-contacts',
  input: z.object({
    idNumber: z.string().trim().min(1).max(20),
    address: z.string().trim().min(3).max(300),
    phone: z.string().trim().min(5).max(40),
    email: z.union([z.email(), z.literal('')]).default(''),
  }),
  may: (state, me) => gate(speaksForParty(me), unless(state.closing === null, 'case.over')),
  decide: (state, contacts, { me }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    const read = partyOf(state, me.partyId)?.kind === 'organisation' ? readBin : readIin;
    const reading = read(contacts.idNumber);
    if (!reading.ok) return err(reading.error.map((refusal) => ({ ...refusal, field: 'idNumber' })));
    return ok([event('contacts-given', `side-${me.side}`, { partyId: me.partyId }, contacts)]);
  },
});
