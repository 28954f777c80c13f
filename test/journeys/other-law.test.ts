import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCollisionCounts } from '#case/store/collision-counts.ts';
import { clientOf } from '#test/client.ts';
import { type StagedCase, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

/** What cases would have been under another law, and what collisions of the law they came under. */
describe('a case under another law', () => {
  let test: TestProgram;
  let people: LanePeople;
  let running: StagedCase;
  let fresh: StagedCase;

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
    test.setDay('2026-03-12');
    running = await stagedCase(test, people, 'meeting');
    fresh = await stagedCase(test, people, 'to-invite');
  });
  afterAll(() => test.close());

  /** Days are written with blanks at which no line breaks. */
  const plain = (html: string): string => html.replaceAll('\u00a0', ' ');

  const counts = (): Promise<ReadonlyMap<string, number>> => test.database.as({ role: 'bitim_public' }, readCollisionCounts);

  it('shows sixty days of 2015 where the law of its day gave thirty', async () => {
    const party = await clientOf(test, people.applicant);
    const whole = plain((await party.get(`/case/${running.caseId}/other-law?edition=01.06.2015&lang=en`)).body);
    const page = whole.slice(whole.indexOf('id="q-mediation-term"'));
    const [before, after] = [page.indexOf('By the law of that day'), page.indexOf('By the other law')];
    expect(before).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(before);
    expect(page.slice(before, after)).toContain('13 April 2026');
    expect(page.slice(after)).toContain('12 May 2026');
    // Both answers are whole: what the case does not tell is taken as usual, and said so.
    expect(whole).not.toContain('More facts are needed');
    expect(whole).toContain('so the usual answer is taken');
  });

  it('says of the questions that would be answered alike that they would', async () => {
    const party = await clientOf(test, people.applicant);
    expect((await party.get(`/case/${fresh.caseId}/other-law?edition=2026-03-01&lang=en`)).body).toContain('The answer would be the same');
  });

  it('goes through all cases of the reader, and through nobody else’s', async () => {
    const party = await clientOf(test, people.applicant);
    const page = (await party.get('/cases/other-law?edition=2015-06-01&lang=en')).body;
    expect(page).toContain(`/case/${running.caseId}/other-law?edition=2015-06-01`);
    const stranger = await clientOf(test, people.stranger);
    const foreign = (await stranger.get('/cases/other-law?edition=2015-06-01&lang=en')).body;
    expect(foreign).toContain('None of your 0 cases would be different');
    expect((await stranger.get(`/case/${running.caseId}/other-law?edition=2015-06-01`)).statusCode).toBe(404);
  });

  it('tries a change of one rule on the cases of the mediator', async () => {
    const mediator = await clientOf(test, people.m1);
    const change = 'rule=kz.mediation.20.9&length=45&count=calendar-days&from=2011-08-05';
    const page = (await mediator.get(`/cases/other-law?${change}&lang=en`)).body;
    expect(page).toContain('1 of your');
    expect(plain((await mediator.get(`/case/${running.caseId}/other-law?${change}&lang=en`)).body)).toContain('27 April 2026');
  });

  it('refuses a day and a change that cannot be, and keeps what was typed', async () => {
    const party = await clientOf(test, people.applicant);
    const wrong = await party.get('/cases/other-law?edition=31.02.2015&lang=en');
    expect([wrong.statusCode, wrong.body.includes('31.02.2015')]).toEqual([422, true]);
    expect((await party.get('/cases/other-law?rule=kz.mediation.20.9&length=soon&count=moons&from=2015-01-01')).statusCode).toBe(422);
  });

  it('sends whoever is not signed in to the door', async () => {
    const visitor = await clientOf(test);
    expect((await visitor.get('/cases/other-law')).headers.location).toMatch(/^\/sign-in/);
  });

  it('counts each collision once for a case that comes under it, and tells nothing of which', async () => {
    const before = await counts();
    // A contract before a professional mediator, read in Kazakh by one of the parties.
    expect(before.get('C3')).toBe(1);
    expect(before.get('C6')).toBe(1);
    expect(before.has('C1')).toBe(false);
    await stagedCase(test, people, 'meeting');
    expect((await counts()).get('C6')).toBe(2);
    const page = (await (await clientOf(test)).get('/law/collisions?lang=en')).body;
    expect(page).toContain('fewer than ten cases');
    expect(page).not.toMatch(/Has touched \d/);
  });
});
