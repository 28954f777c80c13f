import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { calendarFile } from '#session/acts/calendar-file.ts';
import { calendarEntryOf } from '#session/domain/calendar-entry.ts';
import type { Meeting } from '#session/domain/session-state.ts';

const meeting: Meeting = {
  sessionId: '01980000-0000-7000-8000-000000000101',
  room: 'side-b',
  with: 'side-b',
  mode: 'in-person',
  minutes: 90,
  place: 'Абая 1, спор о крыше',
  slots: [],
  answers: [],
  status: 'fixed',
  startsAt: '2026-11-25T05:00:00.000Z' as Instant,
  sequence: 2,
  heldOn: null,
  attendance: [],
};
const address = 'https://bitim.example/case/01980000-0000-7000-8000-000000000001';

function textOf(known: Meeting, recipient: string | null = null): string {
  const entry = calendarEntryOf(known, address);
  if (!entry) throw new Error('no entry');
  return calendarFile({
    entry,
    summary: 'Бітім: кездесу',
    madeAt: '2026-11-20T05:00:00.000Z' as Instant,
    organiser: 'mail@bitim.example',
    recipient,
  });
}

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  return { calendar, component, event: new ICAL.Event(component) };
}

describe('a calendar file', () => {
  it('is read back by another library with the same time in UTC', () => {
    const { event, calendar } = read(textOf(meeting));
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-25T05:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-11-25T06:30:00.000Z');
    expect(event.startDate.zone.tzid).toBe('UTC');
    expect([calendar.getFirstPropertyValue('version'), calendar.getFirstPropertyValue('method')]).toEqual(['2.0', 'REQUEST']);
  });

  it('keeps its identity while the sequence rises, and cancels by it', () => {
    const first = read(textOf(meeting)).event;
    const off = read(textOf({ ...meeting, status: 'cancelled', sequence: 3 }));
    expect(off.event.uid).toBe(first.uid);
    expect([first.sequence, off.event.sequence]).toEqual([2, 3]);
    expect([off.calendar.getFirstPropertyValue('method'), off.component.getFirstPropertyValue('status')]).toEqual(['CANCEL', 'CANCELLED']);
  });

  it('says nothing of people, place, kind or subject (S43)', () => {
    const text = textOf(meeting).replaceAll(/\r?\n[ \t]/g, '');
    const { component } = read(text);
    expect(component.getFirstPropertyValue('summary')).toBe('Бітім: кездесу');
    expect(component.getFirstPropertyValue('url')).toBe(address);
    for (const absent of ['location', 'description', 'attendee', 'comment', 'contact'])
      expect(component.getFirstProperty(absent)).toBeNull();
    expect(text).not.toMatch(/Абая|крыше|side-|in-person/);
  });

  it('names as attendee only the address it is sent to', () => {
    const attendees = read(textOf(meeting, 'b@example.kz')).component.getAllProperties('attendee');
    expect(attendees.map((known) => String(known.getFirstValue()).toLowerCase())).toEqual(['mailto:b@example.kz']);
  });

  it('does not exist for a meeting that was never fixed', () => {
    expect(calendarEntryOf({ ...meeting, status: 'proposed', startsAt: null }, address)).toBeNull();
    expect(calendarEntryOf({ ...meeting, status: 'cancelled', startsAt: null }, address)).toBeNull();
  });
});
