import { sql } from 'kysely';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { addMilliseconds, dayAt } from '#platform/clock.ts';
import { newKey } from '#platform/crypto/seal.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { type Letter, type LetterRow, openLetter, writeLetter } from '#platform/mail/letter.ts';
import { type Post, sendLetters } from '#platform/mail/send-letters.ts';
import { openTransport, type Transport } from '#platform/mail/transport.ts';

const noon = '2026-03-02T07:00:00.000Z' as Instant;
const sealing = newKey();
const calendar = {
  method: 'REQUEST',
  content: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
} as const;
const invitation: Letter = {
  key: 'invitation:1',
  toPerson: null,
  to: 'asel@bitim.example',
  language: 'kk',
  template: 'invitation',
  params: { code: 'A-1' },
};

describe('letters', () => {
  let db: Database;
  let server: SMTPServer;
  let transport: Transport;
  let received: ParsedMail[];
  let refuseWith: number | null;
  let now: Instant;
  beforeAll(async () => {
    db = await testDatabase();
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_, __, done) =>
        done(refuseWith === null ? null : Object.assign(new Error('no asel@bitim.example here'), { responseCode: refuseWith })),
      onData: (stream, _, done) => {
        simpleParser(stream).then((mail) => {
          received.push(mail);
          done();
        }, done);
      },
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    transport = openTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'bitim@bitim.example' });
  });
  afterAll(async () => {
    transport.close();
    await new Promise<void>((done) => server.close(done));
    await db.close();
  });
  beforeEach(async () => {
    received = [];
    refuseWith = null;
    now = noon;
    await db.owner((tx) => sql`truncate letter`.execute(tx));
  });

  const post = (rest: Partial<Post> = {}): Post => ({
    clock: { now: () => now, today: () => dayAt(now) },
    transport,
    compose: async (letter, secret) => ({
      subject: 'Хабарлама',
      text: `${letter.template} ${JSON.stringify(letter.params)} ${secret ?? ''}`,
      html: '<p>Сәлем</p>',
      calendar,
    }),
    sealing,
    host: 'bitim.example',
    limit: 10,
    ...rest,
  });
  const write = (letter: Letter) => db.as({ role: 'bitim_steward' }, (tx) => writeLetter(tx, letter, { now, sealing }));
  const rows = async (): Promise<LetterRow[]> =>
    (await db.owner((tx) => sql<LetterRow>`select * from letter order by key`.execute(tx))).rows;

  it('go out once, in words, with a calendar file and a lasting id', async () => {
    await write({ ...invitation, secret: '482913' });
    await write(invitation);
    expect(await sendLetters(db, post())).toEqual({ sent: 1, failed: 0 });
    expect(await sendLetters(db, post())).toEqual({ sent: 0, failed: 0 });
    const [row] = await rows();
    const [mail] = received;
    expect(received).toHaveLength(1);
    expect(mail?.messageId).toBe(`<${row?.id}@bitim.example>`);
    expect(mail?.subject).toBe('Хабарлама');
    expect(mail?.text?.trim()).toBe('invitation {"code":"A-1"} 482913');
    expect(mail?.html).toContain('Сәлем');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.attachments.map((part) => part.contentType)).toContain('text/calendar');
    expect(row).toMatchObject({ delivery: 'sent', sent_at: noon });
  });

  it('are kept with their address and secret sealed', async () => {
    await write({ ...invitation, secret: '482913' });
    const [row] = await rows();
    expect(JSON.stringify({ ...row, to_sealed: Buffer.from(row?.to_sealed ?? []).toString('latin1') })).not.toMatch(/asel|482913/);
    expect(openLetter(row as LetterRow, sealing)).toEqual({ to: 'asel@bitim.example', secret: '482913' });
  });

  it('wait when the server is busy, go out later under the same id, and keep a code only', async () => {
    await write(invitation);
    refuseWith = 451;
    expect(await sendLetters(db, post())).toEqual({ sent: 0, failed: 1 });
    expect(await rows()).toMatchObject([
      { delivery: 'waiting', last_error_code: 'platform.smtp-451', retry_at: addMilliseconds(noon, 300_000) },
    ]);
    refuseWith = null;
    expect(await sendLetters(db, post())).toEqual({ sent: 0, failed: 0 });
    now = addMilliseconds(noon, 300_000);
    expect(await sendLetters(db, post())).toEqual({ sent: 1, failed: 0 });
  });

  it('are given up when the address is refused for good', async () => {
    await write(invitation);
    refuseWith = 550;
    await sendLetters(db, post());
    expect(await rows()).toMatchObject([{ delivery: 'failed', last_error_code: 'platform.smtp-550' }]);
  });

  it('go out again under the same id after a sender died between acceptance and mark', async () => {
    await write(invitation);
    const dying: Transport = {
      ...transport,
      send: async (message) => {
        await transport.send(message);
        await db.owner((tx) => sql`alter table letter add constraint dead check (delivery <> 'sent')`.execute(tx));
      },
    };
    await expect(sendLetters(db, post({ transport: dying }))).rejects.toThrow();
    await db.owner((tx) => sql`alter table letter drop constraint dead`.execute(tx));
    expect(await sendLetters(db, post())).toEqual({ sent: 0, failed: 0 });
    now = addMilliseconds(noon, 300_000);
    await sendLetters(db, post());
    expect(received).toHaveLength(2);
    expect(received[0]?.messageId).toBe(received[1]?.messageId);
  });

  it('are sent once by several senders at once', async () => {
    for (let n = 0; n < 6; n += 1) await write({ ...invitation, key: `k${n}` });
    const rounds = await Promise.all([sendLetters(db, post()), sendLetters(db, post()), sendLetters(db, post())]);
    expect(rounds.reduce((sum, round) => sum + round.sent, 0)).toBe(6);
    expect(received).toHaveLength(6);
  });

  it('stay in the outbox when there is no mail server', async () => {
    await write(invitation);
    await sendLetters(db, post({ transport: openTransport({ smtpUrl: undefined, mailFrom: 'x@y.example' }) }));
    expect(await rows()).toMatchObject([{ delivery: 'outbox', sent_at: null }]);
  });
});
