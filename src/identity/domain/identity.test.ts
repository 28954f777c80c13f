import { describe, expect, it } from 'vitest';
import { type AddressProof, codeDigits, judgeCode, proofTries } from '#identity/domain/address-proof.ts';
import { readEmail } from '#identity/domain/email-address.ts';
import { secondsAfter } from '#identity/domain/instant-arithmetic.ts';
import { type ClaimerFacts, type InvitationFacts, judgeClaim } from '#identity/domain/invitation.ts';
import { readOwnIin } from '#identity/domain/own-iin.ts';
import { checkNewPassword } from '#identity/domain/password-rule.ts';
import { readPersonName } from '#identity/domain/person-name.ts';
import { isFreshlyAuthenticated, isLive } from '#identity/domain/session-life.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseId, PartyId, PersonId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';

const at = (text: string): Instant => text as Instant;
const now = at('2026-03-01T10:00:00.000Z');
const codes = (result: Result<unknown, readonly Refusal[]>): readonly string[] =>
  result.ok ? [] : result.error.map((refusal) => refusal.code);

describe('instants moved by seconds', () => {
  it.each([
    ['2026-03-01T10:00:00.000Z', 7200],
    ['2026-12-31T23:59:59.250Z', 1],
    ['2028-02-28T23:00:00.000Z', 3601],
    ['2026-03-01T00:00:00.000Z', -1],
    ['2026-03-01T12:34:56.789Z', 86_400 * 400 + 5],
  ])('%s and %i seconds agree with the clock of the machine', (text, seconds) => {
    expect(secondsAfter(at(text), seconds)).toBe(new Date(Date.parse(text) + seconds * 1000).toISOString());
  });
});

describe('the life of a session', () => {
  const session = { startedAt: now, lastUsedAt: now, endedAt: null };
  it.each([
    ['just before two idle hours', { ...session }, 7199, true],
    ['after two idle hours', { ...session }, 7200, false],
    ['a day after it began, though used just now', { ...session, lastUsedAt: secondsAfter(now, 86_390) }, 86_400, false],
    ['just before a day, used just now', { ...session, lastUsedAt: secondsAfter(now, 86_390) }, 86_399, true],
    ['ended by its owner', { ...session, endedAt: now }, 1, false],
  ])('%s', (...[, times, seconds, expected]) => {
    expect(isLive(times, secondsAfter(now, seconds))).toBe(expected);
  });

  it('lets a repeated password count for five minutes, and a plain session for none', () => {
    expect(isFreshlyAuthenticated({ reauthenticatedAt: now }, secondsAfter(now, 299))).toBe(true);
    expect(isFreshlyAuthenticated({ reauthenticatedAt: now }, secondsAfter(now, 300))).toBe(false);
    expect(isFreshlyAuthenticated({ reauthenticatedAt: null }, now)).toBe(false);
  });
});

describe('what people type of themselves', () => {
  it.each([' Aigul@Example.KZ ', 'a.b+c@mail.example.kz', 'ерлан@пошта.қаз'])('takes %s as an address', (text) => {
    expect(readEmail(text)).toEqual({ ok: true, value: text.trim().toLowerCase() });
  });

  it.each([
    '',
    'aigul',
    '@example.kz',
    'a@b',
    'a b@example.kz',
    'a@example..kz',
    'a@example.kz,b@example.kz',
    `${'a'.repeat(65)}@example.kz`,
  ])('refuses %j as an address', (text) => {
    expect(codes(readEmail(text))).toEqual(['identity.email-form']);
  });

  it.each([
    ['short', 'identity.password-short'],
    ['password123', 'identity.password-known'],
    ['aaaaaaaaaaaa', 'identity.password-known'],
    ['aigul@example.kz', 'identity.password-known'],
    ['x7'.repeat(101), 'identity.password-long'],
  ])('refuses the password %s', (password, code) => {
    expect(codes(checkNewPassword(password, 'aigul@example.kz'))).toEqual([code]);
  });

  it('takes a sentence as a password', () => {
    expect(checkNewPassword('төрт түлік мал', 'aigul@example.kz').ok).toBe(true);
  });

  it('makes blanks in a name single and wants a letter', () => {
    expect(readPersonName('  Әсем   Нұрланқызы ')).toEqual({ ok: true, value: 'Әсем Нұрланқызы' });
    expect(codes(readPersonName(' 12 '))).toEqual(['identity.name-missing']);
    expect(codes(readPersonName('я'.repeat(121)))).toEqual(['identity.name-long']);
  });

  it('tells a slip in an IIN from a BIN and from a missing digit', () => {
    expect(readOwnIin('840517 490017')).toEqual({ ok: true, value: '840517490017' });
    expect(codes(readOwnIin('840517490018'))).toEqual(['law.identifier-check-digit']);
    expect(codes(readOwnIin('120640990038'))).toEqual(['law.identifier-is-bin']);
    expect(readOwnIin('84051749001')).toEqual({
      ok: false,
      error: [{ code: 'law.identifier-length', field: 'iin', facts: { expected: 'iin', entered: 11 } }],
    });
  });
});

describe('a six-digit code', () => {
  const proof: AddressProof = { purpose: 'register', accountId: null, wrongTries: 0, sentAt: now, usedAt: null };
  it('counts for half an hour, once', () => {
    expect(judgeCode(proof, true, secondsAfter(now, 1799))).toEqual({ ok: true, value: 'register' });
    expect(codes(judgeCode(proof, true, secondsAfter(now, 1800)))).toEqual(['identity.code-expired']);
    expect(codes(judgeCode({ ...proof, usedAt: now }, true, now))).toEqual(['identity.code-expired']);
  });

  it('is spent by five wrong tries, even for the right code afterwards', () => {
    expect(judgeCode(proof, false, now)).toEqual({
      ok: false,
      error: [{ code: 'identity.code-wrong', field: 'code', facts: { triesLeft: 4 } }],
    });
    expect(codes(judgeCode({ ...proof, wrongTries: 4 }, false, now))).toEqual(['identity.code-expired']);
    expect(codes(judgeCode({ ...proof, wrongTries: proofTries }, true, now))).toEqual(['identity.code-expired']);
  });

  it('never opens anything where no code was sent', () => {
    expect(codes(judgeCode({ ...proof, purpose: 'nothing' }, true, now))).toEqual(['identity.code-wrong']);
  });

  it('is read with the blanks that copying brings', () => {
    expect(codeDigits(' 123 456\n')).toBe('123456');
  });
});

describe('an invitation', () => {
  const me = '0192f0c1-0000-7000-8000-000000000001' as PersonId;
  const other = '0192f0c1-0000-7000-8000-000000000002' as PersonId;
  const place = {
    caseId: '0192f0c1-0000-7000-8000-00000000000a' as CaseId,
    partyId: '0192f0c1-0000-7000-8000-00000000000b' as PartyId,
    representativeId: null,
  };
  const facts: InvitationFacts = { place, boundBy: 'email', expiresAt: secondsAfter(now, 60), usedBy: null };
  const claimer: ClaimerFacts = { personId: me, isSame: true, isProven: true };

  it('opens its place to the one whose address is verified', () => {
    expect(judgeClaim(facts, claimer, now)).toEqual({ ok: true, value: { ...place, isRepeated: false } });
  });

  it.each<[string, Partial<InvitationFacts>, Partial<ClaimerFacts>, string]>([
    ['an address typed but never verified', {}, { isProven: false }, 'identity.invitation-email-unverified'],
    ['a number typed but never proven', { boundBy: 'iin' }, { isProven: false }, 'identity.invitation-iin-unproven'],
    ['another person', {}, { isSame: false }, 'identity.invitation-other-person'],
    [
      'another person, told nothing about use or expiry',
      { usedBy: me, expiresAt: now },
      { isSame: false, personId: other },
      'identity.invitation-other-person',
    ],
    ['reuse by somebody else', { usedBy: other }, {}, 'identity.invitation-used'],
    ['too late', { expiresAt: now }, {}, 'identity.invitation-expired'],
  ])('is refused for %s', (...[, invitation, person, code]) => {
    expect(codes(judgeClaim({ ...facts, ...invitation }, { ...claimer, ...person }, now))).toEqual([code]);
  });

  it('gives the same person the same place again and says that nothing changed', () => {
    expect(judgeClaim({ ...facts, usedBy: me, expiresAt: now }, claimer, now)).toEqual({ ok: true, value: { ...place, isRepeated: true } });
  });
});
