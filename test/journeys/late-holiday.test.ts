import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyHistory } from '#case/store/verify-history.ts';
import { type Client, clientOf } from '#test/client.ts';
import { type StagedCase, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

/** A holiday declared while a term is already running. */
describe('a day off that is added late', () => {
  let test: TestProgram;
  let people: LanePeople;
  let admin: Client;
  let running: StagedCase;
  let extended: StagedCase;

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
    test.setDay('2026-03-12');
    running = await stagedCase(test, people, 'meeting');
    extended = await stagedCase(test, people, 'meeting');
    for (const who of [people.applicant, people.respondent, people.m1])
      await extended.do(who, 'agree-extension', { untilDay: '2026-05-05' });
    admin = await clientOf(test, await test.person({ name: 'Әкімші Адам', email: 'admin@example.kz', language: 'kk', isAdmin: true }));
  });
  afterAll(() => test.close());

  const lastDay = async (staged: StagedCase): Promise<unknown> => {
    const shown = await (await clientOf(test, people.applicant)).api('GET', `/api/v1/cases/${staged.caseId}`);
    const events: { kind: string; payload: { lastDay?: string; untilDay?: string } }[] = shown.json().events;
    return events.findLast((event) => ['contract-concluded', 'term-moved', 'term-extended'].includes(event.kind))?.payload;
  };

  it('is added by the administrator alone', async () => {
    const party = await clientOf(test, people.applicant);
    expect((await party.get('/admin/calendar')).statusCode).toBe(404);
    expect((await admin.get('/admin/calendar')).statusCode).toBe(200);
  });

  it('moves the running term, tells everybody, and leaves an agreed day where it is', async () => {
    expect(await lastDay(running)).toMatchObject({ lastDay: '2026-04-13' });
    const added = await admin.fill('/admin/calendar', { day: '13.04.2026', kind: 'day-off', name: 'Қосымша демалыс' });
    expect([added.statusCode, added.headers.location]).toEqual([303, '/admin/calendar']);
    await test.program.settle();
    expect(await lastDay(running)).toMatchObject({ what: 'mediation', lastDay: '2026-04-14' });
    expect(await lastDay(extended)).toMatchObject({ untilDay: '2026-05-05' });
    const letters = await (await clientOf(test, people.respondent)).get('/letters?lang=ru');
    expect(letters.body).toMatch(/14\s+сәуір/);
  });

  it('lets the term run to its new end: on 14 April it still stands, on the 15th it has expired', async () => {
    test.setDay('2026-04-14');
    await test.program.settle();
    const stage = async () => (await (await clientOf(test, people.applicant)).api('GET', `/api/v1/cases/${running.caseId}`)).json().stage;
    expect(await stage()).toBe('meeting');
    test.setDay('2026-04-15');
    await test.program.settle();
    expect(await stage()).toBe('ended');
    expect((await verifyHistory(test.database, test.installation.clock.today())).problems).toEqual([]);
  });

  it('refuses a day that is none, next to the field', async () => {
    const refused = await admin.fill('/admin/calendar', { day: '31.02.2026', kind: 'day-off', name: 'Жоқ күн' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('31.02.2026');
  });
});
