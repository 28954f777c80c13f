import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { promiseStatus } from '#agreement/domain/performance.ts';
import { readCase, type SeenCase } from '#case/acts/read-case.ts';
import { appointRepresentative } from '#case/acts/representation.ts';
import { stageOf } from '#case/domain/stage.ts';
import { listCases } from '#case/store/case-list.ts';
import { standingOf } from '#case/store/standing-of.ts';
import { verifyHistory } from '#case/store/verify-history.ts';
import { readViewer } from '#identity/acts/read-viewer.ts';
import { signIn } from '#identity/acts/sign-in.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import { addDays, type Instant } from '#kernel/day.ts';
import { kazakhstan } from '#law/kz/calendar.ts';
import { casePorts } from '#main/case-book.ts';
import { movableClock } from '#main/demo/movable-clock.ts';
import { type DemoRole, demoEmail } from '#main/demo/people.ts';
import { demonstrationLogins, seedWhenEmpty } from '#main/demo/seed.ts';
import { openArtifact } from '#main/documents/signing.ts';
import { identityPorts } from '#main/http.ts';
import { type Installation, openInstallation } from '#main/installation.ts';
import { allMigrations } from '#main/migrations.ts';
import { readConfig } from '#platform/config.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { openLog } from '#platform/log.ts';
import { type LetterRow, openLetter } from '#platform/mail/letter.ts';
import { candidates } from '#register/store/candidates.ts';
import { speechFor } from '#web/text/tree-speech.ts';

// The day on which the debt case has the very days of the lane it comes from.
const clock = movableClock('2026-06-10T05:00:00.000Z' as Instant);
const today = clock.today();

let database: Database;
let installation: Installation;
let dataDir: string;
const said: string[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'bitim-seed-'));
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  database = await testDatabase(allMigrations);
  installation = await openInstallation(config, { speechFor, database, clock, log: openLog('error') });
  await seedWhenEmpty(installation, (text) => said.push(text));
});
afterAll(async () => {
  await installation.close();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function enter(email: string, password: string): Promise<Viewer> {
  const ports = await identityPorts(installation);
  const entered = await signIn(ports, { email, password, from: '127.0.0.1', device: 'test', previousToken: null });
  const viewer = entered.ok ? await readViewer(ports, entered.value.token) : null;
  if (!viewer) throw new Error(`${email} cannot sign in`);
  return viewer;
}

async function as(role: DemoRole): Promise<Viewer> {
  const login = demonstrationLogins.find((known) => known.email === demoEmail(role));
  return enter(demoEmail(role), login?.password ?? '');
}

/** Cases of this person, by what they are about. */
async function casesOf(role: DemoRole): Promise<readonly SeenCase[]> {
  const viewer = await as(role);
  const lines = await database.as(standingOf(viewer), (tx) => listCases(tx, viewer, { limit: 20 }));
  const ports = casePorts(installation, () => undefined);
  const seen = await Promise.all(lines.map((line) => readCase(ports, viewer, line.caseId)));
  return seen.flatMap((read) => (read.ok ? [read.value] : []));
}

async function caseOf(role: DemoRole, stage: string): Promise<SeenCase> {
  const found = (await casesOf(role)).find(({ state }) => stageOf(state) === stage);
  if (!found) throw new Error(`${role} has no case at ${stage}`);
  return found;
}

describe('the demonstration', () => {
  it('shows how it goes on and gives the code of the invitation', () => {
    expect(said.length).toBeGreaterThan(5);
    expect(said.join('\n')).toMatch(/code of the case [A-Z2-9]{4}-[A-Z2-9]{4}/);
  });

  it('lets every person on the sign-in page in, and describes each in three languages', async () => {
    for (const login of demonstrationLogins) {
      const viewer = await enter(login.email, login.password);
      expect(viewer.name).toBe(login.name);
      for (const language of ['kk', 'ru', 'en'] as const) expect(login.describe(speechFor(language))).not.toBe('');
    }
  });

  it('has a case for each stage that a visitor wants to see', async () => {
    expect((await casesOf('applicant')).map(({ state }) => stageOf(state)).toSorted()).toEqual(['invited', 'performing']);
    expect((await casesOf('customer')).map(({ state }) => stageOf(state)).toSorted()).toEqual(['choosing', 'meeting']);
    expect((await casesOf('mother')).map(({ state }) => stageOf(state))).toEqual(['to-invite']);
    expect((await casesOf('employee')).map(({ state }) => stageOf(state))).toEqual(['ended']);
    expect(await casesOf('father')).toEqual([]);
    expect(await casesOf('suspended-mediator')).toEqual([]);
    expect(await casesOf('administrator')).toEqual([]);
  });

  it('keeps the days of the lane in the debt case: term, schedule, what was paid in time and what is late', async () => {
    const { state } = await caseOf('respondent', 'performing');
    expect(state.openedOn).toBe('2026-03-02');
    expect(state.invitation).toMatchObject({ sentOn: '2026-03-03', lastDay: '2026-03-13' });
    expect(state.contract).toMatchObject({ concludedOn: '2026-03-12', nominalDay: '2026-04-11', lastDay: '2026-04-13' });
    const { performance } = state.agreement;
    const promises = performance?.promises ?? [];
    expect(promises.map((promise) => promise.dueDay)).toEqual(
      ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2026-${month}-01`).concat(['2027-01-01', '2027-02-01']),
    );
    expect(state.agreement.settlement?.draft?.obligations.reduce((sum, { amountTiyn }) => sum + (amountTiyn ?? 0), 0)).toBe(133_000_000);
    const statuses = promises.map((promise) => promiseStatus(promise, today, kazakhstan));
    expect(statuses.slice(0, 4)).toEqual(['performed-in-time', 'performed-in-time', 'late', 'due']);
    expect(promises[1]?.markedOn).toBe('2026-05-04');
  });

  it('holds signatures of the platform over the settlement, good at the moment of signing', async () => {
    const { state } = await caseOf('mediator', 'performing');
    const { settlement } = state.agreement;
    expect(settlement?.signatures).toHaveLength(3);
    for (const signature of settlement?.signatures ?? []) {
      const artifact = openArtifact(signature.artifact ?? '');
      expect(artifact?.sha256).toBe(settlement?.issued?.documentSha256);
      expect(artifact?.signedAt.slice(0, 10)).toBe(state.ending?.on);
    }
  });

  it('tells a private offer to its author and the mediator alone', async () => {
    const rooms = async (role: DemoRole) => (await caseOf(role, 'meeting')).state.agreement.offers.map((offer) => offer.room);
    expect(await rooms('customer')).toEqual(['joint', 'joint']);
    expect(await rooms('director')).toEqual(['joint', 'joint', 'side-b']);
    expect(await rooms('business-mediator')).toEqual(['joint', 'joint', 'side-b']);
  });

  it('has a lawyer who may not settle beside a director who may', async () => {
    const { state } = await caseOf('lawyer', 'meeting');
    expect(state.representatives.map(({ basis, maySettle }) => ({ basis, maySettle }))).toEqual([
      { basis: 'director', maySettle: true },
      { basis: 'power-of-attorney', maySettle: false },
    ]);
  });

  it('lets the director of a company give a power, and not whoever acts by one', async () => {
    const mayAppoint = async (role: DemoRole) => {
      const { state, capacities } = await caseOf(role, 'meeting');
      return capacities.map((me) => appointRepresentative.may(state, me, today));
    };
    expect(await mayAppoint('director')).toEqual([[]]);
    expect(await mayAppoint('lawyer')).toEqual([[{ code: 'case.not-your-part' }]]);
  });

  it('has an invitation in the outbox for the neighbour, who has no account', async () => {
    const { rows } = await database.owner((tx) => sql<LetterRow>`select * from letter where to_person is null`.execute(tx));
    const sealing = await installation.keeper.derive('letter');
    expect(rows.map((row) => openLetter(row, sealing).to)).toContain('galina@example.kz');
  });

  it('keeps a meeting that is still to come', async () => {
    const { state } = await caseOf('customer', 'meeting');
    const next = state.sessions.meetings.find((meeting) => meeting.status === 'fixed');
    expect((next?.startsAt ?? '') > clock.now()).toBe(true);
  });

  it('stops the family case at the reviewer, with nothing sent', async () => {
    const { state } = await caseOf('reviewer', 'to-invite');
    const mother = state.parties.find((party) => party.side === 'a');
    expect(state.safety[mother?.partyId ?? '']).toMatchObject({ hasAlarm: true, outcome: null, answers: { protectiveOrder: true } });
    expect(state.invitation).toBeNull();
    const clerk = await caseOf('clerk', 'to-invite');
    expect(clerk.state.safety).toEqual({});
  });

  it('ended the labour case by a written refusal, the notice asked for', async () => {
    const { state } = await caseOf('employee', 'ended');
    expect(state.ending).toMatchObject({ ground: 'parties-refused', on: addDays(today, -6) });
    expect(state.noticesAsked).toEqual([state.parties[0]?.partyId]);
  });

  it('offers every mediator but the one who is suspended', async () => {
    const found = await database.as({ role: 'bitim_worker' }, (tx) => candidates(tx, { today, openCasesOf: async () => new Map() }));
    expect(found.map(({ registryNumber, isEligible }) => [registryNumber, isEligible])).toEqual([
      ['ALM-0001', true],
      ['ALM-0003', false],
      ['AST-0002', true],
      ['P-19-0004', true],
    ]);
  });

  it('leaves a history that holds, and no due work that failed or is overdue', async () => {
    expect(await verifyHistory(database, today)).toMatchObject({ cases: 6, problems: [] });
    const { rows } = await database.owner((tx) =>
      sql<{ readonly kind: string }>`select kind, last_error_code from due_work where last_error_code is not null
        or (done_at is null and run_at <= ${addDays(today, -1)}::date)`.execute(tx),
    );
    expect(rows).toEqual([]);
  });

  it('changes nothing where there is an account already', async () => {
    const before = said.length;
    await seedWhenEmpty(installation, (text) => said.push(text));
    expect(said).toHaveLength(before);
    expect((await verifyHistory(database, today)).cases).toBe(6);
  });
});
