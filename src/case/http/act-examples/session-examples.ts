import { exampleMeeting as meeting, exampleParty as party, examplePerson as person } from '#case/http/act-examples/example-ids.ts';

const slots = ['2026-03-16T05:00:00.000Z', '2026-03-17T09:30:00.000Z'];

/** One body for each act about meetings and rooms, as the act's own schema takes it. */
export const sessionExamples: Readonly<Record<string, object>> = {
  'propose-session': { with: 'both', mode: 'video', slots, minutes: 90, place: '' },
  'answer-slots': { sessionId: meeting, slots: slots.slice(0, 1) },
  'fix-session': { sessionId: meeting, slot: slots[0] },
  'cancel-session': { sessionId: meeting },
  'record-attendance': { sessionId: meeting, attendance: { [person]: 'present' } },
  'ask-live-meeting': {},
  'answer-live-meeting': { partyId: party, isGranted: false, words: 'Writing is quicker this week.' },
  'post-message': { room: 'joint', messageId: '01990a5e-0000-7000-8000-0000000000a1', words: 'I can pay monthly.' },
  'write-note': { noteId: '01990a5e-0000-7000-8000-0000000000a2', words: 'Ask about the roof.' },
  'report-child-in-danger': { words: 'The child is left alone at night.', isCertain: true },
};
