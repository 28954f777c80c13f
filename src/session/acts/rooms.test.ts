import { describe, expect, it } from 'vitest';
import { answerLiveMeeting } from '#session/acts/answer-live-meeting.ts';
import { askLiveMeeting } from '#session/acts/ask-live-meeting.ts';
import { postMessage } from '#session/acts/post-message.ts';
import { reportChildInDanger } from '#session/acts/report-child-in-danger.ts';
import { aliya, bolat, codesOf, createStory, mediator, partyA, partyB, stranger } from '#session/acts/session-story.test-support.ts';
import { writeNote } from '#session/acts/write-note.ts';

const messageId = '01980000-0000-7000-8000-0000000000aa';
const post = (room: string, words = 'Слова'): object => ({ room, messageId, words });

describe('writing in a room', () => {
  it('is open to a party in the joint room and its own, to the mediator in all three', () => {
    const story = createStory();
    for (const room of ['joint', 'side-a', 'side-b']) expect(codesOf(story.run(postMessage, mediator, post(room)))).toEqual([]);
    for (const room of ['joint', 'side-b']) expect(codesOf(story.run(postMessage, bolat, post(room)))).toEqual([]);
    expect(codesOf(story.run(postMessage, bolat, post('side-a')))).toEqual(['case.not-your-part']);
    expect(codesOf(story.run(postMessage, stranger, post('joint')))).toContain('case.not-your-part');
  });

  it('leaves a private message unknown to the other side (S32)', () => {
    const story = createStory();
    const before = story.stateFor(aliya);
    story.run(postMessage, bolat, post('side-b', 'сын поможет'));
    expect(story.stateFor(aliya)).toEqual(before);
    expect(story.stateFor(mediator).version).toBe(story.stateFor(aliya).version + 1);
  });

  it('is closed in the joint room where meetings are separate', () => {
    const story = createStory({ meetings: 'separate' });
    for (const person of [aliya, bolat, mediator])
      expect(codesOf(story.run(postMessage, person, post('joint')))).toEqual(['session.joint-closed']);
    expect(codesOf(story.run(postMessage, bolat, post('side-b')))).toEqual([]);
  });

  it('reaches the mediator from the day the mediator is settled, the other side only after the contract', () => {
    const story = createStory({ until: 'explaining' });
    expect(codesOf(story.run(postMessage, aliya, post('side-a')))).toEqual([]);
    expect(codesOf(story.run(postMessage, aliya, post('joint')))).toEqual(['case.not-at-this-stage']);
    expect(codesOf(story.run(postMessage, mediator, post('joint')))).toEqual([]);
  });

  it('takes 1 to 4000 characters', () => {
    expect(postMessage.input.safeParse(post('joint', '  ')).success).toBe(false);
    expect(postMessage.input.safeParse(post('joint', 'ә'.repeat(4000))).success).toBe(true);
    expect(postMessage.input.safeParse(post('joint', 'ә'.repeat(4001))).success).toBe(false);
  });
});

describe('notes of the mediator', () => {
  it('stay with the mediator', () => {
    const story = createStory();
    const decision = story.run(writeNote, mediator, { words: 'заметка' });
    expect(decision.ok && decision.value[0]?.room).toBe(`notes-${mediator}`);
    expect(story.stateFor(aliya)).toEqual(createStory().stateFor(aliya));
    expect(codesOf(story.run(writeNote, aliya, { words: 'x' }))).toEqual(['case.not-your-part']);
  });
});

describe('a child in danger', () => {
  const report = { words: 'Баланы түнде жалғыз қалдырады', isCertain: true };

  it('is reported by the mediator of a family dispute, whose own state alone holds the trace', () => {
    const story = createStory({ isFamily: true });
    const [before, version] = [story.stateFor(aliya), story.stateFor(mediator).version];
    expect(codesOf(story.run(reportChildInDanger, mediator, report))).toEqual([]);
    expect(story.stateFor(mediator).sessions.dangerReports).toMatchObject([{ words: report.words }]);
    expect([story.stateFor(aliya), story.stateFor(mediator).version]).toEqual([before, version + 1]);
    for (const person of [aliya, bolat, stranger])
      expect(codesOf(story.run(reportChildInDanger, person, report))).toContain('case.not-your-part');
  });

  it('asks for an express confirmation, and is no matter of other disputes', () => {
    expect(reportChildInDanger.input.safeParse({ words: 'x' }).success).toBe(false);
    expect(codesOf(createStory().run(reportChildInDanger, mediator, report))).toEqual(['session.family-cases-only']);
  });
});

describe('a live meeting (S50)', () => {
  it('can be asked by either side, unseen by the other, and both stay open to the mediator', () => {
    const story = createStory();
    expect(codesOf(story.run(askLiveMeeting, aliya, {}))).toEqual([]);
    expect(codesOf(story.run(askLiveMeeting, bolat, {}))).toEqual([]);
    expect(codesOf(story.run(askLiveMeeting, aliya, {}))).toEqual(['session.live-already-asked']);
    expect(story.stateFor(aliya).sessions.liveRequests.map((asked) => asked.partyId)).toEqual([partyA]);
    expect(story.stateFor(mediator).sessions.liveRequests.map((asked) => asked.partyId)).toEqual([partyA, partyB]);
  });

  it('cannot be refused without a reason', () => {
    const story = createStory();
    story.run(askLiveMeeting, bolat, {});
    expect(codesOf(story.run(answerLiveMeeting, mediator, { partyId: partyB, isGranted: false }))).toEqual(['session.reason-missing']);
    expect(codesOf(story.run(answerLiveMeeting, mediator, { partyId: partyB, isGranted: false, words: 'Далеко' }))).toEqual([]);
    expect(story.stateFor(bolat).sessions.liveRequests[0]).toMatchObject({ isGranted: false, words: 'Далеко' });
    expect(story.stateFor(aliya).sessions.liveRequests).toEqual([]);
    expect(codesOf(story.run(answerLiveMeeting, mediator, { partyId: partyB, isGranted: true }))).toEqual(['session.nothing-asked']);
  });

  it('can be asked again after an answer', () => {
    const story = createStory();
    story.run(askLiveMeeting, bolat, {});
    story.run(answerLiveMeeting, mediator, { partyId: partyB, isGranted: true });
    expect(story.may(askLiveMeeting, bolat)).toEqual([]);
  });
});
