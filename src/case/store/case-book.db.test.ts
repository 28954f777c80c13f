import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerInvitation } from '#case/acts/answer-invitation.ts';
import type { ApplicationInput } from '#case/acts/application-input.ts';
import { joinCase } from '#case/acts/join-case.ts';
import { performAct } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import { readCase } from '#case/acts/read-case.ts';
import { sendInvitation } from '#case/acts/send-invitation.ts';
import { submitApplication } from '#case/acts/submit-application.ts';
import type { Reader } from '#case/domain/capacity.ts';
import { caseBook } from '#case/store/case-book.ts';
import { caseMigrations } from '#case/store/migrations.ts';
import { vaultOf } from '#case/store/vault.ts';
import { verifyHistory } from '#case/store/verify-history.ts';
import { day, type Instant } from '#kernel/day.ts';
import type { CaseId, OrganisationId, PersonId } from '#kernel/id.ts';
import { kazakhstan } from '#law/kz/calendar.ts';
import { keeperOf } from '#platform/crypto/key-keeper.ts';
import { newKey } from '#platform/crypto/seal.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';

const office = randomUUID() as OrganisationId;
const applicant: Reader = { personId: randomUUID() as PersonId, office: null };
const respondent: Reader = { personId: randomUUID() as PersonId, office: null };
const stranger: Reader = { personId: randomUUID() as PersonId, office: null };
const calm = { isAfraid: false, violence: false, protectiveOrder: false, childInDanger: false, needsHelpToDecide: false, words: '' };

function application(): ApplicationInput {
  const known = { kind: 'person', interpreter: false, support: '', phone: '+7 700 000 00 00', address: 'Almaty' } as const;
  return {
    disputeKind: 'civil',
    organisationId: office,
    iAm: 'applicant',
    applicants: [{ ...known, name: 'Асанов Азамат', idNumber: '840517490017', email: 'a@example.kz', language: 'ru' }],
    respondents: [{ ...known, name: 'Берікова Бота', idNumber: '', email: 'b@example.kz', language: 'kk' }],
    claim: { subject: 'Долг по расписке', statement: 'Вернул не всё, что взял.', proposedSolution: 'По частям', amountTiyn: 155_000_000 },
    lawFacts: { thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false },
    safety: calm,
  };
}

describe('a case in the database', () => {
  let db: Database;
  let ports: CasePorts;

  beforeAll(async () => {
    db = await testDatabase(caseMigrations);
    const vault = vaultOf(keeperOf(newKey()));
    const book = caseBook({
      database: db,
      vault,
      newId: randomUUID,
      mediators: async () => [],
      names: async () => new Map(),
      office: async () => null,
      follow: async () => {},
    });
    ports = {
      book,
      now: () => '2026-03-02T05:00:00.000Z' as Instant,
      today: () => day('2026-03-02'),
      calendar: () => kazakhstan,
      newId: randomUUID,
      newCode: () => 'AB12-CD34',
      announce: () => {},
    };
  });
  afterAll(() => db.close());

  async function opened(): Promise<CaseId> {
    const submitted = await submitApplication(ports, applicant, { input: application(), files: [] });
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.error));
    return submitted.value.state.caseId;
  }

  it('opens with a number, its first events and the applicant in it', async () => {
    const caseId = await opened();
    const seen = await readCase(ports, applicant, caseId);
    expect(seen).toMatchObject({ ok: true, value: { state: { number: expect.stringMatching(/^2026-\d{6}$/), disputeKind: 'civil' } } });
    expect(seen.ok && seen.value.state.parties.map((party) => party.name)).toEqual(['Асанов Азамат', 'Берікова Бота']);
    expect(seen.ok && seen.value.state.claims[0]?.claim.subject).toBe('Долг по расписке');
  });

  it('is not there for a stranger, neither read nor acted on', async () => {
    const caseId = await opened();
    expect(await readCase(ports, stranger, caseId)).toEqual({ ok: false, error: [{ code: 'case.not-found' }] });
    const acted = await performAct(ports, { asker: stranger, caseId, act: sendInvitation, input: { termDays: 10 } });
    expect(acted).toEqual({ ok: false, error: [{ code: 'case.not-found' }] });
  });

  it('lets the invited side in, takes its answer and keeps each side in its own rooms', async () => {
    const caseId = await opened();
    const sent = await performAct(ports, { asker: applicant, caseId, act: sendInvitation, input: { termDays: 10 } });
    expect(sent.ok && sent.value.state.invitation?.lastDay).toBe('2026-03-12');
    const partyId = sent.ok ? sent.value.state.parties[1]?.partyId : undefined;
    const joined = await performAct(ports, { asker: 'system', caseId, act: joinCase, input: { personId: respondent.personId, partyId } });
    expect(joined.ok).toBe(true);
    const answered = await performAct(ports, {
      asker: respondent,
      caseId,
      act: answerInvitation,
      input: { answer: 'accepted', statement: '', safety: calm },
    });
    expect(answered).toMatchObject({ ok: true });
    const seen = await readCase(ports, respondent, caseId);
    expect(seen.ok && seen.value.events.map((known) => known.room)).not.toContain('side-a');
    expect(seen.ok && seen.value.state.contacts).toEqual({});
  });

  it('refuses an act on an old page and writes nothing', async () => {
    const caseId = await opened();
    const before = await readCase(ports, applicant, caseId);
    const stale = await performAct(ports, { asker: applicant, caseId, act: sendInvitation, input: { termDays: 10 }, seenVersion: 1 });
    expect(stale).toEqual({ ok: false, error: [{ code: 'case.changed-meanwhile' }] });
    const after = await readCase(ports, applicant, caseId);
    expect(after.ok && before.ok && after.value.state.version).toBe(before.ok && before.value.state.version);
  });

  it('keeps a chain that verifies, and says where it was changed', async () => {
    const caseId = await opened();
    expect(await verifyHistory(db, day('2026-03-02'))).toMatchObject({ problems: [] });
    await db.owner(async (tx) => {
      await sql`update case_event set payload = payload || '{"termDays": 99}'::jsonb where case_id = ${caseId} and seq = 2`.execute(tx);
    });
    expect((await verifyHistory(db, day('2026-03-02'))).problems).toEqual([{ caseId, seq: 2, what: 'event-changed' }]);
  });

  it.each([
    ['list-line-differs', "update case_file set stage = 'performed' where case_id = "],
    ['members-differ', 'update room_member set until = now() where case_id = '],
    ['content-missing', 'delete from case_content where case_id = '],
    ['head-differs', 'update case_file set head_seq = head_seq + 1 where case_id = '],
  ] as const)('is found out when %s', async (what, change) => {
    const caseId = await opened();
    await db.owner(async (tx) => void (await sql.raw(`${change} '${caseId}'`).execute(tx)));
    const { problems } = await verifyHistory(db, day('2026-03-02'));
    expect(problems.filter((problem) => problem.caseId === caseId).map((problem) => problem.what)).toEqual([what]);
  });
});
