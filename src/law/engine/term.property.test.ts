import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '#kernel/day.ts';
import type { DayException } from '#kernel/working-calendar.ts';
import { decide } from '#law/decide.ts';
import type { Deadline } from '#law/engine/decision.ts';
import type { TermLength } from '#law/engine/rule.ts';
import { type CountedDay, countDays, deadlineBy, effectiveDueDay, lastDay, nominalEnd } from '#law/engine/term.ts';
import { exceptions, kazakhstan, kazakhstanCalendar } from '#law/kz/calendar.ts';
import { proposalLapse } from '#law/kz/mediation/article-20.ts';
import { labourTerm } from '#law/questions/labour-term.ts';

const anyDay = fc.integer({ min: 0, max: 6200 }).map((offset) => addDays(day('2011-01-01'), offset));
const someDays = fc.integer({ min: 1, max: 45 });
const anyTerm: fc.Arbitrary<TermLength> = fc.oneof(
  fc.record({ length: someDays, count: fc.constant('calendar-days' as const) }),
  fc.record({ length: someDays, count: fc.constant('working-days' as const) }),
  fc.record({ length: fc.integer({ min: 1, max: 14 }), count: fc.constant('months' as const) }),
);
const kinds = new Map(exceptions.map((exception) => [exception.day, exception.kind]));

/** The slow way: the clock of the machine instead of the kernel's arithmetic, one day at a time. */
function nextDay(on: string): Day {
  return new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as Day;
}

function works(on: Day, off: readonly Day[] = []): boolean {
  if (off.includes(on)) return false;
  const weekend = [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay());
  return (kinds.get(on) ?? (weekend ? 'day-off' : 'working-day')) === 'working-day';
}

function monthsSince(start: string, on: string): number {
  return (Number(on.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(on.slice(5, 7)) - Number(start.slice(5, 7));
}

/** Walks to the first day that is the same date of the right month, or the last day of a month too short for it. */
function slowEnd(start: Day, { length, count }: TermLength): Day {
  let at = start;
  let left = length;
  while (left > 0) {
    at = nextDay(at);
    if (count === 'months') {
      const isDate = at.slice(8) === start.slice(8) || monthsSince(start, nextDay(at)) > length;
      if (monthsSince(start, at) === length && isDate) left = 0;
    } else if (count === 'calendar-days' || works(at)) left -= 1;
  }
  return at;
}

function slowWorkingDay(on: Day, off: readonly Day[] = []): Day {
  let at = on;
  while (!works(at, off)) at = nextDay(at);
  return at;
}

function dayOff(on: Day): DayException {
  return { day: on, kind: 'day-off', name: 'Added' };
}

function deadlineOf(startsOn: Day, term: TermLength, more: { readonly notAfter?: Day } = {}): Deadline {
  return deadlineBy(proposalLapse, { code: 'x', startsOn, term, ...more }, kazakhstan);
}

describe('a term counted one day at a time, 2011 to 2027', () => {
  it('ends where the count ends, in calendar days, working days and months', () => {
    fc.assert(
      fc.property(anyDay, anyTerm, (start, term) => {
        expect(nominalEnd(start, term, kazakhstan)).toBe(slowEnd(start, term));
      }),
      { numRuns: 1000 },
    );
  });

  it('has its last day moved to the next working day, and only then says so', () => {
    fc.assert(
      fc.property(anyDay, anyTerm, (start, term) => {
        const [end, deadline] = [slowEnd(start, term), deadlineOf(start, term)];
        expect(deadline).toMatchObject({ nominalDay: end, lastDay: slowWorkingDay(end), why: works(end) ? [] : ['last-day-moved'] });
        expect(effectiveDueDay(end, kazakhstan)).toBe(deadline.lastDay);
      }),
      { numRuns: 1000 },
    );
  });

  it('has its last day by the rule: ten calendar days after the proposal', () => {
    fc.assert(
      fc.property(
        anyDay.filter((start) => start >= '2011-08-05'),
        (start) => {
          const end = slowWorkingDay(slowEnd(start, { length: 10, count: 'calendar-days' }));
          expect(lastDay(proposalLapse, start, kazakhstan)).toEqual({ ok: true, value: end });
        },
      ),
    );
  });

  it('never passes its limit, days off or not, and says when the limit held it back', () => {
    fc.assert(
      fc.property(anyDay, anyTerm, fc.integer({ min: -20, max: 20 }), (start, term, beyond) => {
        const end = slowEnd(start, term);
        const [notAfter, moved] = [addDays(end, beyond), slowWorkingDay(end)];
        fc.pre(notAfter > start);
        const deadline = deadlineOf(start, term, { notAfter });
        expect(deadline.lastDay).toBe([moved, notAfter].toSorted()[0]);
        expect(deadline.why.includes('limit-not-moved')).toBe(notAfter < moved);
        expect(deadline.why.includes('last-day-moved')).toBe(deadline.lastDay > end);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What a day of a count is for, told from the deadline alone. */
function expectedRole({ day: on, number }: CountedDay, deadline: Deadline): CountedDay['role'] {
  if (on === deadline.startsOn) return 'start';
  if (on === deadline.lastDay) return 'last-day';
  if (on >= deadline.nominalDay) return on === deadline.nominalDay ? 'nominal-end' : 'moved-over';
  return number === null ? 'skipped' : 'counted';
}

function daysFrom(start: Day, last: Day): readonly Day[] {
  const days = [start];
  for (let on = start; on < last; on = nextDay(on)) days.push(nextDay(on));
  return days;
}

describe('the days shown for a deadline', () => {
  it('are every day from the start to the last one, each with what it is for', () => {
    fc.assert(
      fc.property(anyDay, anyTerm, (start, term) => {
        const deadline = deadlineOf(start, term);
        const days = countDays(deadline, kazakhstan);
        expect(days.map((shown) => shown.day)).toEqual(daysFrom(start, deadline.lastDay));
        expect(days.map((shown) => shown.isWorkingDay)).toEqual(days.map((shown) => works(shown.day)));
        expect(days.map((shown) => shown.role)).toEqual(days.map((shown) => expectedRole(shown, deadline)));
        expect(days.at(-1)).toMatchObject({ role: 'last-day', isWorkingDay: true });
      }),
      { numRuns: 500 },
    );
  });

  it('are numbered 1 to n, days off skipped where working days count, and n is the length of the term', () => {
    fc.assert(
      fc.property(anyDay, anyTerm, (start, term) => {
        const deadline = deadlineOf(start, term);
        const counted = countDays(deadline, kazakhstan).filter((shown) => shown.number !== null);
        const counting = daysFrom(start, deadline.nominalDay).filter((on) => on > start && (term.count !== 'working-days' || works(on)));
        expect(counted.map((shown) => shown.day)).toEqual(counting);
        expect(counted.map((shown) => shown.number)).toEqual(counting.map((_, index) => index + 1));
        if (term.count !== 'months') expect(counted).toHaveLength(term.length);
      }),
      { numRuns: 500 },
    );
  });

  it('end on the limit where a limit cuts the count short', () => {
    fc.assert(
      fc.property(anyDay, anyTerm, fc.integer({ min: -10, max: 0 }), (start, term, before) => {
        const notAfter = addDays(slowEnd(start, term), before);
        fc.pre(notAfter > start);
        const days = countDays(deadlineOf(start, term, { notAfter }), kazakhstan);
        expect(days.at(-1)).toMatchObject({ day: notAfter, role: 'last-day' });
        expect(days.map((shown) => shown.day)).toEqual(daysFrom(start, notAfter));
      }),
    );
  });
});

describe('a day off that an administrator adds', () => {
  it('never makes a deadline earlier, and agrees with the count that knows it', () => {
    fc.assert(
      fc.property(anyDay, anyTerm, fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }), (start, term, offsets) => {
        const off = offsets.map((offset) => addDays(start, offset));
        const calendar = kazakhstanCalendar(off.map(dayOff));
        const later = deadlineBy(proposalLapse, { code: 'x', startsOn: start, term }, calendar);
        expect(later.lastDay >= deadlineOf(start, term).lastDay).toBe(true);
        expect(later.lastDay).toBe(slowWorkingDay(later.nominalDay, off));
        if (term.count !== 'working-days') expect(later.nominalDay).toBe(slowEnd(start, term));
      }),
      { numRuns: 1000 },
    );
  });
});

/** A claim by Labour Code art. 160 of one month to the commission; the contract comes and ends so many days after the event. */
const stop = fc.record({
  event: anyDay.filter((on) => on >= '2020-06-01' && on <= '2027-06-01'),
  claim: fc.constantFrom('reinstatement' as const, 'other' as const),
  concludedAfter: fc.integer({ min: -40, max: 45 }),
  lasted: fc.integer({ min: 0, max: 90 }),
});

/** Runs the clock day by day: a day after the conclusion and until the end of the contract does not count, and no term ends before it. */
function slowResumedEnd(event: Day, length: number, force: { readonly from: Day; readonly to: Day }): Day {
  const months: TermLength = { length, count: 'months' };
  const plain = slowEnd(event, months);
  if (force.from > slowWorkingDay(plain) || force.to <= event) return plain;
  let left = 0;
  for (let on = event; on < plain; on = nextDay(on)) left += 1;
  let at = event;
  while (left > 0) {
    at = nextDay(at);
    if (at <= force.from || at > force.to) left -= 1;
  }
  while (at < force.to) at = nextDay(at);
  return at;
}

describe('a labour term that stands still and runs on', () => {
  it('ends where a clock ends that skips the days of the contract of mediation', () => {
    fc.assert(
      fc.property(stop, ({ event, claim, concludedAfter, lasted }) => {
        const from = addDays(event, concludedAfter);
        const to = addDays(from, lasted);
        const facts = {
          labourClaim: claim,
          employerKind: 'ordinary',
          labourEventOn: event,
          contractConcludedOn: from,
          mediationEndedOn: to,
        } as const;
        const end = slowResumedEnd(event, claim === 'other' ? 12 : 1, { from, to });
        const last = slowWorkingDay(end);
        const decision = decide(labourTerm, facts, { asOf: last });
        expect(decision.deadlines[0]).toMatchObject({ nominalDay: end, lastDay: last });
        expect(decision.outcome).toBe('allowed');
        expect(decide(labourTerm, facts, { asOf: nextDay(last) }).outcome).toBe('refused');
      }),
      { numRuns: 1000 },
    );
  });

  it('never ends earlier for a mediation, nor for a longer one', () => {
    fc.assert(
      fc.property(stop, fc.integer({ min: 1, max: 30 }), ({ event, claim, concludedAfter, lasted }, more) => {
        const from = addDays(event, concludedAfter);
        const known = { labourClaim: claim, employerKind: 'ordinary', labourEventOn: event } as const;
        const lastDayWith = (facts: object): string =>
          decide(labourTerm, { ...known, ...facts }, { asOf: event }).deadlines[0]?.lastDay ?? '';
        const plain = lastDayWith({});
        const short = lastDayWith({ contractConcludedOn: from, mediationEndedOn: addDays(from, lasted) });
        const long = lastDayWith({ contractConcludedOn: from, mediationEndedOn: addDays(from, lasted + more) });
        expect(plain).not.toBe('');
        expect([plain, short, long]).toEqual([plain, short, long].toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
