import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { answerSlots } from '#session/acts/answer-slots.ts';
import { cancelSession } from '#session/acts/cancel-session.ts';
import { fixSession } from '#session/acts/fix-session.ts';
import { proposeSession } from '#session/acts/propose-session.ts';
import { recordAttendance } from '#session/acts/record-attendance.ts';
import type { Story, StoryPlan } from '#session/acts/session-story.test-support.ts';
import { aliya, bolat, codesOf, createStory, guardian, mediator } from '#session/acts/session-story.test-support.ts';

const early = '2026-03-18T05:00:00.000Z' as Instant;
const late = '2026-03-19T05:00:00.000Z' as Instant;
const proposal = { with: 'both', mode: 'video', slots: [late, early], minutes: 90, place: '' };

function proposed(plan: StoryPlan = {}, input: object = proposal): { readonly story: Story; readonly sessionId: string } {
  const story = createStory(plan);
  expect(codesOf(story.run(proposeSession, mediator, input))).toEqual([]);
  return { story, sessionId: story.stateFor(mediator).sessions.meetings[0]?.sessionId ?? '' };
}

function fixed(plan: StoryPlan = {}): { readonly story: Story; readonly sessionId: string } {
  const { story, sessionId } = proposed(plan);
  for (const person of [aliya, bolat]) story.run(answerSlots, person, { sessionId, slots: [early, late] });
  expect(codesOf(story.run(fixSession, mediator, { sessionId, slot: early }))).toEqual([]);
  return { story, sessionId };
}

const meetingFor = (story: Story, person: typeof aliya) => story.stateFor(person).sessions.meetings[0];

describe('proposing a meeting', () => {
  it('shows a common meeting to both sides, earliest slot first', () => {
    const { story } = proposed();
    expect(meetingFor(story, aliya)?.slots).toEqual([early, late]);
    expect(meetingFor(story, bolat)?.slots).toEqual([early, late]);
  });

  it('keeps a separate meeting from the other side wholly (S32)', () => {
    const { story } = proposed({}, { ...proposal, with: 'side-b', mode: 'in-person', place: 'Абая 1' });
    expect(meetingFor(story, bolat)?.place).toBe('Абая 1');
    expect(story.stateFor(aliya).sessions.meetings).toEqual([]);
    expect(story.stateFor(aliya).version).toBe(story.stateFor(bolat).version - 1);
  });

  it('refuses a common meeting where meetings are separate, without a word of why', () => {
    const story = createStory({ meetings: 'separate' });
    const decision = story.run(proposeSession, mediator, proposal);
    expect(decision).toEqual({ ok: false, error: [{ code: 'session.joint-closed' }] });
    expect(codesOf(story.run(proposeSession, mediator, { ...proposal, with: 'side-a' }))).toEqual([]);
    expect(story.may(proposeSession, bolat)).toEqual(['session.joint-closed']);
  });

  it('lets a party propose a common meeting only', () => {
    const story = createStory();
    expect(codesOf(story.run(proposeSession, aliya, proposal))).toEqual([]);
    expect(codesOf(story.run(proposeSession, aliya, { ...proposal, with: 'side-a' }))).toEqual(['session.separate-by-mediator-only']);
  });

  it('names every fault of the slots and a missing place at once', () => {
    const story = createStory();
    const past = '2026-03-01T05:00:00.000Z';
    const decision = story.run(proposeSession, mediator, { ...proposal, mode: 'in-person', slots: [past, early, undefined, early] });
    expect(decision.ok ? [] : decision.error.map(({ code, field }) => `${field} ${code}`)).toEqual([
      'slots.0 session.slot-in-the-past',
      'slots.3 session.slot-twice',
      'place session.place-missing',
    ]);
    expect(codesOf(story.run(proposeSession, mediator, { ...proposal, slots: [] }))).toEqual(['web.required']);
  });

  it('waits until the mediator is settled; parties wait for the contract', () => {
    expect(createStory({ until: 'explaining' }).may(proposeSession, mediator)).toEqual([]);
    expect(createStory({ until: 'explaining' }).may(proposeSession, aliya)).toEqual(['case.not-at-this-stage']);
    expect(createStory({ until: 'choosing' }).may(proposeSession, mediator)).toContain('case.not-your-part');
  });
});

describe('fixing a meeting', () => {
  it('names the party who has not answered and the party for whom it does not fit', () => {
    const { story, sessionId } = proposed();
    story.run(answerSlots, aliya, { sessionId, slots: [late] });
    const decision = story.run(fixSession, mediator, { sessionId, slot: early });
    expect(decision.ok ? [] : decision.error).toEqual([
      { code: 'session.slot-does-not-fit', field: 'slot', facts: { name: 'Алия' } },
      { code: 'session.party-has-not-answered', facts: { name: 'Болат' } },
    ]);
  });

  it('fixes a slot that all marked and raises the sequence when moved', () => {
    const { story, sessionId } = fixed();
    expect(meetingFor(story, bolat)).toMatchObject({ status: 'fixed', startsAt: early, sequence: 0 });
    expect(codesOf(story.run(fixSession, mediator, { sessionId, slot: early }))).toEqual(['session.already-fixed']);
    story.run(fixSession, mediator, { sessionId, slot: late });
    expect(meetingFor(story, aliya)).toMatchObject({ startsAt: late, sequence: 1 });
  });

  it('does not wait for a party who takes part on paper', () => {
    const { story, sessionId } = proposed({ hasPaperPartyB: true });
    story.run(answerSlots, aliya, { sessionId, slots: [early] });
    expect(codesOf(story.run(fixSession, mediator, { sessionId, slot: early }))).toEqual([]);
  });

  it('refuses slots nobody proposed, and lets a party change its answer', () => {
    const { story, sessionId } = proposed();
    expect(codesOf(story.run(answerSlots, aliya, { sessionId, slots: ['2026-03-20T05:00:00.000Z'] }))).toEqual(['session.slot-unknown']);
    story.run(answerSlots, aliya, { sessionId, slots: [] });
    story.run(answerSlots, aliya, { sessionId, slots: [early] });
    expect(meetingFor(story, mediator)?.answers.map((answer) => answer.slots)).toEqual([[early]]);
  });

  it('leaves answering to those the meeting is for, and fixing to the mediator', () => {
    const { story, sessionId } = proposed({}, { ...proposal, with: 'side-b' });
    expect(codesOf(story.run(answerSlots, aliya, { sessionId, slots: [early] }))).toEqual(['session.nothing-proposed']);
    expect(codesOf(story.run(fixSession, bolat, { sessionId, slot: early }))).toContain('case.not-your-part');
  });
});

describe('calling off', () => {
  it('raises the sequence of a fixed meeting and happens once', () => {
    const { story, sessionId } = fixed();
    story.run(cancelSession, mediator, { sessionId });
    expect(meetingFor(story, aliya)).toMatchObject({ status: 'cancelled', sequence: 1 });
    expect(codesOf(story.run(cancelSession, mediator, { sessionId }))).toEqual(['session.nothing-proposed']);
  });
});

describe('recording who came', () => {
  const came = { [aliya]: 'present', [bolat]: 'present', [mediator]: 'present' };

  it('waits for the day of the meeting', () => {
    const { story, sessionId } = fixed();
    expect(codesOf(story.run(recordAttendance, mediator, { sessionId, attendance: came }))).toEqual(['session.not-yet-held']);
    story.setNow('2026-03-17T19:00:00.000Z' as Instant);
    expect(codesOf(story.run(recordAttendance, mediator, { sessionId, attendance: came }))).toEqual([]);
    expect(meetingFor(story, bolat)).toMatchObject({ status: 'held', heldOn: '2026-03-18' });
  });

  it('never counts a lost connection as absence (S10)', () => {
    const { story, sessionId } = fixed();
    story.setNow(late);
    story.run(recordAttendance, mediator, { sessionId, attendance: { ...came, [bolat]: 'line-lost', [aliya]: 'absent' } });
    expect(meetingFor(story, mediator)?.attendance).toEqual([
      { personId: aliya, isPresent: false },
      { personId: bolat, isPresent: true },
      { personId: mediator, isPresent: true },
    ]);
  });

  it('asks about every person and takes no stranger', () => {
    const { story, sessionId } = fixed();
    story.setNow(late);
    const decision = story.run(recordAttendance, mediator, {
      sessionId,
      attendance: { [aliya]: 'present', [bolat]: 'present', [guardian]: 'present' },
    });
    expect(decision.ok ? [] : decision.error).toEqual([
      { code: 'web.required', field: `attendance.${mediator}` },
      { code: 'session.not-of-this-meeting', field: `attendance.${guardian}` },
    ]);
  });
});

describe('a minor party (Law 24(3))', () => {
  it('cannot be met in a criminal case without a grown-up beside', () => {
    const story = createStory({ isCriminal: true, isMinorB: true });
    expect(codesOf(story.run(proposeSession, mediator, proposal))).toEqual(['session.minor-alone']);
    expect(codesOf(story.run(proposeSession, mediator, { ...proposal, with: 'side-a' }))).toEqual([]);
  });

  it('is met when a guardian stands by, who must really come', () => {
    const { story, sessionId } = fixed({ isCriminal: true, isMinorB: true, hasGuardian: true });
    story.setNow(late);
    const attendance = { [aliya]: 'present', [bolat]: 'present', [mediator]: 'present', [guardian]: 'absent' };
    expect(codesOf(story.run(recordAttendance, mediator, { sessionId, attendance }))).toEqual(['session.minor-alone']);
    expect(codesOf(story.run(recordAttendance, mediator, { sessionId, attendance: { ...attendance, [guardian]: 'present' } }))).toEqual([]);
  });

  it('is no bar outside criminal cases', () => {
    expect(codesOf(createStory({ isMinorB: true }).run(proposeSession, mediator, proposal))).toEqual([]);
  });
});
