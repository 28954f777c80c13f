import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#test/client.ts';
import { apply, type Cast, contractTerms, lettersOf, openCast, pdfText, type Walk, walkUntil } from '#test/journeys/journey.ts';
import { password } from '#test/program.ts';

let cast: Cast;

beforeAll(async () => {
  cast = await openCast();
  cast.test.setDay('2026-03-02');
});
afterAll(() => cast.test.close());

interface SentFile {
  readonly fileId: string;
  readonly type: string;
}

const photographed = '%PDF-1.7\n1 0 obj\n';

/** Sends a scan as it comes from a phone: staged for its sender alone. */
async function sendScan(who: Client, content = photographed): Promise<SentFile> {
  const boundary = 'between-7742';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="signed.pdf"\r\n\r\n`;
  const answer = await who.api('POST', '/api/v1/files', Buffer.from(`${head}${content}\r\n--${boundary}--\r\n`), {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  });
  expect(answer.statusCode).toBe(201);
  return answer.json().file;
}

/** The page that was handed in last, as whoever may confirm it finds it. */
async function lastPaper(walk: Walk, who: Client): Promise<Readonly<Record<string, never>>> {
  return walk.last(who, 'signed-paper-handed-in');
}

function seenToday(paperId: unknown, seenDay: string): object {
  return { paperId, seenDay, hasMarks: true, identity: 'identity-document' };
}

async function handIn(walk: Walk, who: Client, page: { readonly of: string; readonly signatory: string }): Promise<SentFile> {
  const scan = await sendScan(who);
  await walk.done(who, 'hand-in-signed-paper', { ...page, scan });
  return scan;
}

async function templatesTo(walk: Walk, personId: string): Promise<readonly string[]> {
  const number = (await walk.show(cast.a))?.number ?? '';
  return (await lettersOf(cast, number)).filter((letter) => letter.toPerson === personId).map((letter) => letter.template);
}

describe('whoever does not sign electronically', () => {
  it('signs the contract on paper: a page comes back once, then a clerk who reads neither terms nor scan confirms and concludes', async () => {
    const { a, b, m1, clerk, reviewer, people } = cast;
    const walk = await apply(cast);
    await walkUntil(cast, walk, 'contract');
    await walk.done(m1, 'draft-contract', contractTerms);
    const partyId = (await walk.show(a))?.parties.find((known) => known.side === 'a')?.partyId ?? '';
    for (const who of [b, m1]) await walk.done(who, 'sign-contract', { version: 1, password });
    const text = { of: 'contract', signatory: partyId, scan: await sendScan(a, 'Қол қойдым') };
    expect(await walk.refused(a, 'hand-in-signed-paper', text)).toEqual(['case.scan-type']);
    const scan = await handIn(walk, a, { of: 'contract', signatory: partyId });
    expect(await templatesTo(walk, people.m1.personId)).toContain('paper-to-confirm');

    const paper = await lastPaper(walk, clerk);
    const drafted = await walk.last(a, 'contract-drafted');
    expect(paper).toMatchObject({ documentSha256: drafted['documentSha256'], printed: drafted['printed'] });
    const printed = await a.get(`/case/${walk.caseId}/files/${drafted['documentId']}`);
    expect(await pdfText(printed.rawPayload)).toContain((paper['printed'] as unknown as { readonly code: string }).code);
    for (const who of [clerk, reviewer]) expect((await who.get(`/case/${walk.caseId}/files/${scan.fileId}`)).statusCode).toBe(404);
    expect((await b.get(`/case/${walk.caseId}/files/${scan.fileId}`)).statusCode).toBe(200);

    expect(await walk.refused(a, 'confirm-signed-paper', seenToday(paper['paperId'], '2026-03-02'))).toContain('case.not-your-part');
    await walk.done(clerk, 'return-signed-paper', { paperId: paper['paperId'], reason: 'missing-page' });
    expect(await templatesTo(walk, people.applicant.personId)).toContain('paper-returned');
    expect(await walk.page(a, '/do/hand-in-signed-paper?lang=ru')).toContain('одной не хватает');
    await handIn(walk, a, { of: 'contract', signatory: partyId });
    expect(await walk.offered(clerk)).toContain('confirm-signed-paper');
    await walk.done(clerk, 'confirm-signed-paper', seenToday((await lastPaper(walk, clerk))['paperId'], '2026-03-02'));
    expect(await walk.stage(a)).toBe('meeting');
    expect(await walk.last(a, 'contract-concluded')).toMatchObject({ on: '2026-03-02' });
    expect(await walk.page(b, '?lang=ru')).toContain('видели в организации медиаторов');
    // The clerk may not read the two electronic signatures, and they are stamped for the archive all the same.
    const zip = unzipSync((await b.get(`/case/${walk.caseId}/archive.zip`)).rawPayload);
    const record = JSON.parse(Buffer.from(zip['evidence/contract-001.json'] ?? '{}').toString('utf8'));
    expect(record.signatures).toHaveLength(2);
  });

  it('signs the settlement on paper, and with the last signature performance begins as after electronic ones', async () => {
    const { a, b, m1, clerk } = cast;
    const walk = await apply(cast);
    await walkUntil(cast, walk, 'meeting');
    const parties = (await walk.show(a))?.parties ?? [];
    const [creditor = '', debtor = ''] = parties.map((known) => known.partyId);
    const owed = { debtor, creditor, kind: 'money', amountTiyn: 23_000_000, what: '', how: 'Аударым', dueDay: '2026-04-01' };
    await walk.done(b, 'make-offer', { room: 'joint', obligations: [owed], words: '' });
    const offerId = (await walk.last(a, 'offer-made'))['offerId'];
    await walk.done(a, 'accept-offer', { offerId });
    await walk.done(m1, 'draft-settlement', { fromOffer: offerId, place: 'Алматы', subject: 'Долг', missedPayments: 2, defaultWords: '' });
    const sections = ['parties', 'subject', 'obligations', 'default', 'other'];
    for (const who of [a, b]) await walk.done(who, 'confirm-section', { version: 1, sections });
    await walk.done(m1, 'issue-settlement');
    for (const who of [a, m1]) await walk.done(who, 'sign-settlement', { password });
    await handIn(walk, b, { of: 'settlement', signatory: debtor });
    expect(await walk.stage(a)).toBe('signing');
    await walk.done(clerk, 'confirm-signed-paper', seenToday((await lastPaper(walk, clerk))['paperId'], '2026-03-02'));
    expect([await walk.stage(a), await walk.last(a, 'settlement-concluded')]).toMatchObject([
      'performing',
      { on: '2026-03-02', schedule: [{ no: 1, debtor, creditor, dueDay: '2026-04-01' }] },
    ]);
    expect(await walk.last(a, 'settlement-signed')).toMatchObject({ partyId: debtor, level: 'paper' });
    const shown = await walk.page(a, '?lang=ru');
    expect(shown).toContain('На бумаге');
    expect(await walk.page(a, '/signatures?lang=ru')).toContain('Подписано на бумаге');
    await walk.done(b, 'mark-performed', { no: 1, on: '2026-03-02' });
    const { verifyHistory } = await import('#case/store/verify-history.ts');
    expect((await verifyHistory(cast.test.database, cast.test.installation.clock.today())).problems).toEqual([]);
  });
});
