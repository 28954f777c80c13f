import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askAddressCode } from '#identity/acts/ask-address-code.ts';
import { askPasswordReset } from '#identity/acts/ask-password-reset.ts';
import { changeOwnAccount } from '#identity/acts/change-own-account.ts';
import { claimInvitation } from '#identity/acts/claim-invitation.ts';
import { endOtherSessions, endSession } from '#identity/acts/end-sessions.ts';
import { listSessions } from '#identity/acts/list-sessions.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { readOwnAccount } from '#identity/acts/read-own-account.ts';
import { readViewer } from '#identity/acts/read-viewer.ts';
import { reauthenticate } from '#identity/acts/reauthenticate.ts';
import { registerAccount } from '#identity/acts/register-account.ts';
import { resetPassword } from '#identity/acts/reset-password.ts';
import { signIn } from '#identity/acts/sign-in.ts';
import { signOut } from '#identity/acts/sign-out.ts';
import { verifyAddress } from '#identity/acts/verify-address.ts';
import { type DoorLetter, doorLetterWords } from '#identity/domain/door-letter.ts';
import type { EmailAddress } from '#identity/domain/email-address.ts';
import { secondsAfter } from '#identity/domain/instant-arithmetic.ts';
import type { InvitationBinding } from '#identity/domain/invitation.ts';
import { isFreshlyAuthenticated } from '#identity/domain/session-life.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import { createAccount, type NewAccount } from '#identity/store/create-account.ts';
import { doorPost } from '#identity/store/door-post.ts';
import { forgetOldDoors } from '#identity/store/forget-old.ts';
import { identityDoor } from '#identity/store/identity-store.ts';
import { makeInvitation } from '#identity/store/invitation-store.ts';
import { identityMigrations } from '#identity/store/migrations.ts';
import { addressees, officeMembers } from '#identity/store/person-directory.ts';
import { openPersonalSeal } from '#identity/store/personal-seal.ts';
import { scryptPasswords } from '#identity/store/scrypt-passwords.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId, OrganisationId, PartyId, PersonId } from '#kernel/id.ts';
import type { Iin } from '#kernel/identifier.ts';
import { languages } from '#kernel/language.ts';
import type { Chance } from '#kernel/ports.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { keeperOf } from '#platform/crypto/key-keeper.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { type LetterRow, openLetter } from '#platform/mail/letter.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const start = '2026-03-02T05:00:00.000Z' as Instant;
const passwords = scryptPasswords({ N: 1024, r: 8, p: 1 });
const keeper = keeperOf(new Uint8Array(32).fill(7));
const seal = await openPersonalSeal(keeper);
const right = 'төрт түлік мал';
const caseId = '0192f0c1-0000-7000-8000-0000000000ca' as CaseId;
const partyId = '0192f0c1-0000-7000-8000-0000000000fa' as PartyId;

let drawn = 0;
const chance: Chance = {
  id: () => `0192f0c1-0000-7000-8000-${String(++drawn).padStart(12, '0')}`,
  secret: (bytes) => Buffer.from(String(++drawn).padStart(bytes, 'x')).toString('base64url'),
};

let now = start;
let letters: DoorLetter[] = [];
let database: Database;
let ports: IdentityPorts;

beforeAll(async () => {
  database = await testDatabase(identityMigrations);
  const sendLetter = async (_tx: unknown, letter: DoorLetter): Promise<void> => {
    letters.push(letter);
  };
  const clock = { now: () => now, today: () => now.slice(0, 10) as Day };
  ports = { open: identityDoor({ database, seal, chance, sendLetter }), clock, chance, passwords };
});
afterAll(() => database.close());
beforeEach(() => {
  now = secondsAfter(now, 90_000);
  letters = [];
});

const codes = (result: Result<unknown, readonly Refusal[]>): readonly string[] =>
  result.ok ? ['ok'] : result.error.map((refusal) => refusal.code);
const opened = <T>(result: Result<T, readonly Refusal[]>): T => {
  if (!result.ok) throw new Error(codes(result).join());
  return result.value;
};
const newEmail = (): EmailAddress => `person${++drawn}@example.kz` as EmailAddress;
const enter = (email: string, password = right, previousToken: string | null = null) =>
  signIn(ports, { email, password, from: '203.0.113.7', device: 'test', previousToken });

async function openAccount(rest: Partial<NewAccount> & Pick<NewAccount, 'email'>): Promise<void> {
  const personId = chance.id() as PersonId;
  const known = { personId, name: 'Әсем', language: 'kk' as const, passwordHash: await passwords.hash(right), ...rest };
  await database.owner((tx) => createAccount(tx, known, seal));
}

async function person(
  rest: Partial<NewAccount> = {},
): Promise<{ readonly viewer: Viewer; readonly token: string; readonly email: EmailAddress }> {
  const email = rest.email ?? newEmail();
  await openAccount({ emailVerifiedAt: now, ...rest, email });
  const token = opened(await enter(email)).token;
  const viewer = await readViewer(ports, token);
  if (!viewer) throw new Error('not signed in');
  return { viewer, token, email };
}

const invite = (boundTo: InvitationBinding): Promise<string> =>
  database.as({ role: 'bitim_app', personId: null }, (tx) =>
    makeInvitation(tx, { caseId, partyId, representativeId: null, boundTo, now, expiresAt: secondsAfter(now, 864_000) }, { seal, chance }),
  );

describe('opening an account', () => {
  const from = '203.0.113.7';
  it('happens only when the code sent to the address comes back', async () => {
    const email = newEmail();
    const proofToken = opened(await registerAccount(ports, { name: 'Ерлан', email, password: right, language: 'ru', from }));
    expect(codes(await enter(email))).toEqual(['identity.sign-in-wrong']);
    expect(letters).toMatchObject([{ address: email, language: 'ru', template: 'identity.letter.address-code' }]);
    const code = letters[0]?.secret ?? '';
    expect(code).toMatch(/^\d{6}$/);
    const wrong = code === '000000' ? '111111' : '000000';
    expect(codes(await verifyAddress(ports, { proofToken, code: wrong, from, device: 'test' }))).toEqual(['identity.code-wrong']);
    const token = opened(await verifyAddress(ports, { proofToken, code, from, device: 'test' }));
    expect(await readViewer(ports, token ?? '')).toMatchObject({ name: 'Ерлан', language: 'ru', office: null, isAdmin: false });
    expect(codes(await verifyAddress(ports, { proofToken, code, from, device: 'test' }))).toEqual(['identity.code-expired']);
    expect(codes(await enter(email))).toEqual(['ok']);
  });

  it('answers alike for an address that has an account, and takes nothing from it', async () => {
    const { email } = await person();
    const asked = await registerAccount(ports, { name: 'Басқа', email, password: 'another password', language: 'ru', from });
    expect(asked.ok).toBe(true);
    expect(letters.map((letter) => letter.template)).toEqual(['identity.letter.already-registered']);
    expect(codes(await verifyAddress(ports, { proofToken: opened(asked), code: '123456', from, device: 'test' }))).toEqual([
      'identity.code-wrong',
    ]);
    expect(codes(await enter(email, 'another password'))).toEqual(['identity.sign-in-wrong']);
  });

  it('says everything that is wrong at once', async () => {
    const refused = await registerAccount(ports, { name: '', email: 'x', password: 'short', language: 'ru', from });
    expect(codes(refused)).toEqual(['identity.name-missing', 'identity.email-form', 'identity.password-short']);
  });

  it('spends a code after five wrong tries, also when they come at once', async () => {
    const email = newEmail();
    const proofToken = opened(await registerAccount(ports, { name: 'Ерлан', email, password: right, language: 'ru', from }));
    const code = letters[0]?.secret ?? '';
    const wrong = code === '000000' ? '111111' : '000000';
    await Promise.all(Array.from({ length: 5 }, () => verifyAddress(ports, { proofToken, code: wrong, from, device: 'test' })));
    expect(codes(await verifyAddress(ports, { proofToken, code, from, device: 'test' }))).toEqual(['identity.code-expired']);
  });

  it('stops a flood of letters to one address', async () => {
    const email = newEmail();
    const tries = [];
    for (let count = 0; count < 6; count += 1) tries.push(codes(await askPasswordReset(ports, { email, language: 'kk', from }))[0]);
    expect(tries).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'identity.too-many-attempts']);
  });
});

describe('signing in', () => {
  it('gives one answer for a wrong password and for an unknown address', async () => {
    const { email } = await person();
    const answers = [await enter(email, 'wrong password'), await enter(newEmail(), right)];
    expect(answers[0]).toEqual(answers[1]);
    expect(codes(answers[0] as Result<unknown, readonly Refusal[]>)).toEqual(['identity.sign-in-wrong']);
  });

  it('is closed for a while after ten failures, and known and unknown addresses cannot be told apart by it', async () => {
    const { email } = await person();
    for (const address of [email, newEmail()]) {
      for (let count = 0; count < 10; count += 1) await enter(address, 'wrong password');
      expect(await enter(address)).toEqual({ ok: false, error: [{ code: 'identity.too-many-attempts', facts: { minutes: 15 } }] });
    }
    now = secondsAfter(now, 901);
    expect(codes(await enter(email))).toEqual(['ok']);
  });

  it('never keeps the token that the browser had before', async () => {
    const { token, email } = await person();
    const next = opened(await enter(email, right, token)).token;
    expect(next).not.toBe(token);
    expect(await readViewer(ports, token)).toBeNull();
    expect(await readViewer(ports, next)).not.toBeNull();
  });

  it('makes an old hash anew', async () => {
    const weak = await scryptPasswords({ N: 512, r: 8, p: 1 }).hash(right);
    const { viewer } = await person({ passwordHash: weak });
    const { rows } = await database.owner((tx) =>
      sql<{ password_hash: string }>`select password_hash from account where id = ${viewer.personId}`.execute(tx),
    );
    expect(rows[0]?.password_hash).toMatch(/^scrypt\$1024\$/);
  });
});

describe('a session', () => {
  it('ends after two idle hours, after a day, at sign-out, and never opens with a forged token', async () => {
    const { token, email } = await person();
    const second = opened(await enter(email)).token;
    expect(await readViewer(ports, `${token.slice(0, -1)}A`)).toBeNull();
    await signOut(ports, second);
    expect(await readViewer(ports, second)).toBeNull();
    for (let hour = 0; hour < 23; hour += 1) {
      now = secondsAfter(now, 3600);
      expect(await readViewer(ports, token)).not.toBeNull();
    }
    now = secondsAfter(now, 3600);
    expect(await readViewer(ports, token)).toBeNull();
    const third = opened(await enter(email)).token;
    now = secondsAfter(now, 7200);
    expect(await readViewer(ports, third)).toBeNull();
  });

  it('gets a new token when the password is given again, which counts for five minutes', async () => {
    const { viewer, token } = await person();
    expect(isFreshlyAuthenticated(viewer, now)).toBe(false);
    expect(codes(await reauthenticate(ports, viewer, 'wrong password'))).toEqual(['identity.password-wrong']);
    const next = opened(await reauthenticate(ports, viewer, right));
    expect(await readViewer(ports, token)).toBeNull();
    const fresh = await readViewer(ports, next);
    expect(fresh && isFreshlyAuthenticated(fresh, secondsAfter(now, 299))).toBe(true);
    expect(fresh && isFreshlyAuthenticated(fresh, secondsAfter(now, 300))).toBe(false);
  });

  it('is listed for its owner and can be ended by its owner only', async () => {
    const one = await person();
    const two = await person();
    await enter(one.email);
    expect(await listSessions(ports, one.viewer)).toHaveLength(2);
    expect(codes(await endSession(ports, two.viewer, one.viewer.sessionId))).toEqual(['identity.no-such-session']);
    await endOtherSessions(ports, one.viewer);
    expect((await listSessions(ports, one.viewer)).map((session) => session.sessionId)).toEqual([one.viewer.sessionId]);
    expect(codes(await endSession(ports, one.viewer, one.viewer.sessionId))).toEqual(['ok']);
    expect(await readViewer(ports, one.token)).toBeNull();
    expect(await readViewer(ports, two.token)).not.toBeNull();
  });

  it('is deleted with its proofs when it can open nothing any more, and not before', async () => {
    const { token } = await person();
    await database.as({ role: 'bitim_worker' }, (tx) => forgetOldDoors(tx, secondsAfter(now, 86_399)));
    expect(await readViewer(ports, token)).not.toBeNull();
    await database.as({ role: 'bitim_worker' }, (tx) => forgetOldDoors(tx, secondsAfter(now, 86_401)));
    expect(await readViewer(ports, token)).toBeNull();
  });
});

describe('a forgotten password', () => {
  const from = '203.0.113.9';
  it('is replaced by the code, which ends every session and verifies the address', async () => {
    const email = newEmail();
    await openAccount({ email });
    const token = opened(await enter(email)).token;
    const proofToken = opened(await askPasswordReset(ports, { email, language: 'ru', from }));
    expect(letters).toMatchObject([{ template: 'identity.letter.password-code', language: 'kk' }]);
    const code = letters[0]?.secret ?? '';
    expect(codes(await verifyAddress(ports, { proofToken, code, from, device: 'test' }))).toEqual(['identity.code-expired']);
    expect(codes(await resetPassword(ports, { proofToken, code, from, password: 'алты алаш баласы' }))).toEqual(['ok']);
    expect(await readViewer(ports, token)).toBeNull();
    expect(codes(await enter(email))).toEqual(['identity.sign-in-wrong']);
    const viewer = await readViewer(ports, opened(await enter(email, 'алты алаш баласы')).token);
    expect((await readOwnAccount(ports, viewer as Viewer))?.emailVerifiedAt).toBe(now);
    expect(letters.map((letter) => letter.template)).toEqual(['identity.letter.password-code', 'identity.letter.password-changed']);
  });

  it('answers alike for an address without an account, and sends it nothing', async () => {
    const asked = await askPasswordReset(ports, { email: newEmail(), language: 'ru', from });
    expect(asked.ok).toBe(true);
    expect(letters).toEqual([]);
    const tried = await resetPassword(ports, { proofToken: opened(asked), code: '123456', from, password: 'алты алаш баласы' });
    expect(codes(tried)).toEqual(['identity.code-wrong']);
  });
});

describe('one’s own account', () => {
  it('takes a new name and a number, but never overwrites a proven number by typing', async () => {
    const { viewer } = await person();
    expect(codes(await changeOwnAccount(ports, viewer, { name: 'Әсем Нұрланқызы', iin: '840517490017' }))).toEqual(['ok']);
    expect(await readOwnAccount(ports, viewer)).toMatchObject({ name: 'Әсем Нұрланқызы', iin: '840517490017', iinProvenBy: null });
    expect(codes(await changeOwnAccount(ports, viewer, { name: 'Ә', iin: '' }))).toEqual(['ok']);
    const proven = await person({ iin: '791102390025' as Iin, iinProven: { by: 'demonstration', at: now } });
    const change = await changeOwnAccount(ports, proven.viewer, { name: 'Ә', iin: '840517490017' });
    expect(codes(change)).toEqual(['identity.iin-proven-already']);
    expect(codes(await changeOwnAccount(ports, proven.viewer, { name: 'Ә', iin: '791102 390025' }))).toEqual(['ok']);
  });

  it('confirms an address by a code that came to it', async () => {
    const email = newEmail();
    await openAccount({ email });
    const viewer = (await readViewer(ports, opened(await enter(email)).token)) as Viewer;
    const proofToken = opened(await askAddressCode(ports, viewer, '203.0.113.7'));
    const code = letters[0]?.secret ?? '';
    expect(await verifyAddress(ports, { proofToken, code, from: '203.0.113.7', device: 'test' })).toEqual({ ok: true, value: null });
    expect(codes(await askAddressCode(ports, viewer, '203.0.113.7'))).toEqual(['identity.email-verified-already']);
  });
});

describe('an invitation', () => {
  it('opens its place to the verified address, once, and says so when the same person comes again', async () => {
    const { viewer, email } = await person();
    const token = await invite({ by: 'email', email });
    const place = { caseId, partyId, representativeId: null };
    expect(await claimInvitation(ports, viewer, token)).toEqual({ ok: true, value: { ...place, isRepeated: false } });
    expect(await claimInvitation(ports, viewer, token)).toEqual({ ok: true, value: { ...place, isRepeated: true } });
  });

  it('is not opened by an address that was registered beforehand and never verified', async () => {
    const email = newEmail();
    await openAccount({ email, name: 'Алаяқ', language: 'ru' });
    const token = await invite({ by: 'email', email });
    const viewer = (await readViewer(ports, opened(await enter(email)).token)) as Viewer;
    expect(codes(await claimInvitation(ports, viewer, token))).toEqual(['identity.invitation-email-unverified']);
  });

  it('is opened by a proven number and not by the same number typed in', async () => {
    const iin = '910308490036' as Iin;
    const token = await invite({ by: 'iin', iin });
    const typed = await person({ iin });
    const proven = await person({ iin, iinProven: { by: 'demonstration', at: now } });
    expect(codes(await claimInvitation(ports, typed.viewer, token))).toEqual(['identity.invitation-iin-unproven']);
    expect(codes(await claimInvitation(ports, proven.viewer, token))).toEqual(['ok']);
  });

  it('is refused for another person, a forged token, and after its day', async () => {
    const { viewer, email } = await person();
    const stranger = await person();
    const token = await invite({ by: 'email', email });
    expect(codes(await claimInvitation(ports, stranger.viewer, token))).toEqual(['identity.invitation-other-person']);
    expect(codes(await claimInvitation(ports, viewer, `${token.slice(0, -2)}AA`))).toEqual(['identity.invitation-unknown']);
    now = secondsAfter(now, 864_000);
    expect(codes(await claimInvitation(ports, viewer, token))).toEqual(['identity.invitation-expired']);
  });

  it('leaves the role of the case as it was', async () => {
    await database.as({ role: 'bitim_app', personId: caseId }, async (tx) => {
      const boundTo: InvitationBinding = { by: 'email', email: newEmail() };
      await makeInvitation(tx, { caseId, partyId, representativeId: null, boundTo, now, expiresAt: now }, { seal, chance });
      const { rows } = await sql<{ role: string; person: string }>`select current_user as role, bitim_person()::text as person`.execute(tx);
      expect(rows).toEqual([{ role: 'bitim_app', person: caseId }]);
    });
  });
});

describe('letters of the door', () => {
  it('wait in the outbox with the code sealed, in the same transaction as their cause', async () => {
    const sealing = await keeper.derive('letter');
    const door = identityDoor({ database, seal, chance, sendLetter: doorPost(sealing, ports.clock) });
    const email = newEmail();
    const input = { name: 'Ерлан', email, password: right, language: 'ru' as const, from: '203.0.113.7' };
    expect(codes(await registerAccount({ ...ports, open: door }, input))).toEqual(['ok']);
    const { rows } = await database.owner((tx) =>
      sql<LetterRow & { readonly whole: string }>`select *, l::text as whole from letter as l`.execute(tx),
    );
    const row = rows[0] as LetterRow & { readonly whole: string };
    const { to, secret } = openLetter(row, sealing);
    expect([rows.length, to]).toEqual([1, email]);
    expect(secret).toMatch(/^\d{6}$/);
    expect(row).toMatchObject({ template: 'identity.letter.address-code', language: 'ru', params: { minutes: '30' } });
    expect(row.whole).not.toContain(email);
  });

  it('have words in every language, with the code in the body only', () => {
    const templates = ['address-code', 'already-registered', 'password-code', 'password-changed'] as const;
    for (const language of languages) {
      for (const name of templates) {
        const hasCode = name.endsWith('-code');
        const letter = {
          template: `identity.letter.${name}` as const,
          params: hasCode ? { minutes: '30' } : {},
          ...(hasCode ? { secret: '123456' } : {}),
        };
        const { subject, body } = doorLetterWords(speechFor(language).t, letter);
        expect(subject).not.toContain('123456');
        expect(body.includes('123456')).toBe(hasCode);
      }
    }
  });
});

describe('the directory of people', () => {
  it('gives an address only when it is verified, and the members of an office by their work', async () => {
    const organisationId = '0192f0c1-0000-7000-8000-0000000000aa' as OrganisationId;
    const clerk = await person({ office: { organisationId, as: 'clerk' } });
    const reviewer = await person({ office: { organisationId, as: 'reviewer' } });
    expect(clerk.viewer.office).toEqual({ organisationId, as: 'clerk' });
    const unverified = { personId: chance.id() as PersonId, name: 'Ж', email: newEmail(), language: 'ru' as const, passwordHash: 'x' };
    await database.owner((tx) => createAccount(tx, unverified, seal));
    await database.as({ role: 'bitim_door' }, async (tx) => {
      const found = await addressees(tx, [clerk.viewer.personId, unverified.personId, caseId as string as PersonId], seal);
      expect(found.map(({ name, address }) => [name, address])).toEqual(
        expect.arrayContaining([
          ['Әсем', clerk.email],
          ['Ж', null],
        ]),
      );
      expect(found).toHaveLength(2);
      expect(await addressees(tx, [], seal)).toEqual([]);
      expect(await officeMembers(tx, organisationId, 'reviewer')).toEqual([reviewer.viewer.personId]);
    });
  });
});

describe('the tables of the door', () => {
  it.each(['bitim_app', 'bitim_admin', 'bitim_public', 'bitim_steward', 'bitim_worker'] as const)('are closed to %s', async (role) => {
    const standing = role === 'bitim_app' ? { role, personId: null } : { role };
    const tables = ['account', 'invitation_token', ...(role === 'bitim_worker' ? [] : ['login_session', 'address_proof'])];
    for (const table of tables) {
      await expect(database.as(standing, (tx) => sql`select * from ${sql.table(table)}`.execute(tx))).rejects.toThrow(/permission denied/);
    }
  });

  it('hold no token, address, name or number in clear', async () => {
    const { token, email } = await person({ iin: '950621390099' as Iin });
    const invitation = await invite({ by: 'email', email });
    const everything = await database.owner(async (tx) => {
      const tables = ['account', 'login_session', 'address_proof', 'invitation_token', 'rate'];
      const texts = await Promise.all(
        tables.map(async (table) => (await sql<{ row: string }>`select t::text as row from ${sql.table(table)} as t`.execute(tx)).rows),
      );
      return texts
        .flat()
        .map((found) => found.row)
        .join('\n');
    });
    const hex = (text: string): string => Buffer.from(text).toString('hex');
    for (const secret of [token, invitation, email, '950621390099', '203.0.113.7']) {
      expect(everything.includes(secret) || everything.includes(hex(secret))).toBe(false);
    }
  });
});
