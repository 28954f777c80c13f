import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseState } from '#case/domain/state.ts';
import type { Instant } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';
import { languages } from '#kernel/language.ts';
import { issuedStory, paperStory } from '#main/documents/paper-story.test-support.ts';
import { signatureReports } from '#main/documents/signature-reports.ts';
import { documentToSign, openArtifact, signerOf, signWith } from '#main/documents/signing.ts';
import { createPlatformProvider } from '#signature/acts/platform-provider.ts';
import type { SignatureProvider, Signer } from '#signature/domain/signature-provider.ts';
import { SignatureReportView } from '#signature/http/report-view.tsx';
import { people, storyAtMeeting } from '#test/story.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { a, b, mediator, lawyer, partyA, partyB } = people;
const now = '2026-03-25T06:00:00.000Z' as Instant;
const bytes = Buffer.from('%PDF-1.7 келісім');
const sha256 = createHash('sha256').update(bytes).digest('hex');
let directory = '';
let provider: SignatureProvider;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bitim-signing-'));
  provider = await createPlatformProvider({ directory, clock: { now: () => now, today: () => day('2026-03-25') } });
});
afterAll(() => rm(directory, { recursive: true }));

const file = { sha256, bytes, mime: 'application/pdf', title: { kk: 'Келісім', ru: 'Соглашение', en: 'Settlement' } };

async function signed(signer: Signer, at: Instant = now) {
  return signWith(provider, { file, signer, payload: { reauthenticatedAt: at, method: 'password' } });
}

/** An issued settlement over these bytes, signed by a as herself and by b with a certificate of somebody else. */
async function signedState(): Promise<CaseState> {
  const state = issuedStory().stateOf(a);
  const { settlement } = state.agreement;
  if (!settlement?.issued) throw new Error('nothing was issued');
  const [own, others] = [await signed({ name: 'Айгүл Сериковна', role: 'party' }), await signed({ name: 'Бөтен адам', role: 'party' })];
  if (!own.ok || !others.ok) throw new Error('not signed');
  const kept = { at: now, level: 'platform' as const };
  const signatures = [
    { ...kept, partyId: partyA, artifact: own.value.artifact },
    { ...kept, partyId: partyB, artifact: others.value.artifact },
    { ...kept, partyId: null, level: 'paper' as const, artifact: '{}' },
  ];
  const issued = { ...settlement.issued, documentSha256: sha256 };
  return { ...state, agreement: { ...state.agreement, settlement: { ...settlement, issued, signatures } } };
}

describe('signing', () => {
  it('keeps the signature as text from which the very signature is opened again', async () => {
    const made = await signed({ name: 'Айгүл Сериковна', role: 'party' });
    if (!made.ok) throw new Error('not signed');
    expect(made.value).toMatchObject({ documentSha256: sha256, level: 'platform' });
    const artifact = openArtifact(made.value.artifact);
    if (!artifact) throw new Error('not opened');
    expect((await provider.verify({ artifact, bytes }, {})).integrity.status).toBe('ok');
    expect(['', '{}', 'null', '{"der":1}'].map(openArtifact)).toEqual([null, null, null, null]);
  });

  it('is refused when the proof of identity is old, or the bytes are others', async () => {
    const old = await signed({ name: 'А', role: 'party' }, '2026-03-25T05:50:00.000Z' as Instant);
    expect(old.ok ? [] : old.error.map((refusal) => refusal.code)).toEqual(['signature.confirmation-needed']);
    const other = await signWith(provider, {
      file: { ...file, sha256: 'f'.repeat(64) },
      signer: { name: 'А', role: 'party' },
      payload: { reauthenticatedAt: now, method: 'password' },
    });
    expect(other.ok ? [] : other.error.map((refusal) => refusal.code)).toEqual(['signature.file-differs']);
  });

  it('names each signer in the right part, with a number only where addresses are open', () => {
    const story = paperStory({ lawyerOf: 'b' });
    expect(signerOf(story.stateOf(a), story.capacityOf(a), 'Гүлнәр')).toEqual({
      name: 'Айгүл Сериковна',
      role: 'party',
      iin: '000000000000',
    });
    const hidden = paperStory({ meetings: 'separate' });
    expect(signerOf(hidden.stateOf(a), hidden.capacityOf(a), 'Гүлнәр')).toEqual({ name: 'Айгүл Сериковна', role: 'party' });
    expect(signerOf(story.stateOf(mediator), story.capacityOf(mediator), 'Гүлнәр')).toEqual({ name: 'Гүлнәр', role: 'mediator' });
    expect(signerOf(story.stateOf(lawyer), story.capacityOf(lawyer), 'Гүлнәр')).toEqual({ name: 'Адвокат', role: 'representative' });
  });

  it('is about the document of its act', () => {
    const state = issuedStory().stateOf(b);
    expect(documentToSign(state, 'sign-settlement')?.documentId).toBe(state.agreement.settlement?.issued?.documentId);
    expect(documentToSign(state, 'sign-contract')?.sha256).toBe(state.contract?.documentSha256);
    expect(documentToSign(storyAtMeeting().stateOf(b), 'sign-settlement')).toBeNull();
  });
});

describe('the check of signatures', () => {
  const parts = { bytesOf: async () => bytes, mediatorName: 'Гүлнәр' };

  it('finds the right person right, another person wrong, and leaves paper unchecked', async () => {
    const [document] = await signatureReports(await signedState(), { ...parts, providerOf: () => provider });
    expect(document?.signatures?.map((signature) => signature.report?.problems ?? null)).toEqual([[], ['identity-differs'], null]);
  });

  it('finds a changed file', async () => {
    const [document] = await signatureReports(await signedState(), {
      ...parts,
      providerOf: () => provider,
      bytesOf: async () => Buffer.from('басқа'),
    });
    expect(document?.signatures?.[0]?.report?.problems).toEqual(['file-changed']);
  });

  it('says so when the reader may not open the file', async () => {
    const documents = await signatureReports(await signedState(), { ...parts, providerOf: () => provider, bytesOf: async () => null });
    expect(documents[0]?.signatures).toBeNull();
    const seen = renderToString(<SignatureReportView speech={speechFor('ru')} documents={documents} backHref="/" />);
    expect(seen).toContain('подписи не проверены');
  });

  it('is told line by line in every language, what was not checked among it', async () => {
    const documents = await signatureReports(await signedState(), { ...parts, providerOf: () => provider });
    for (const language of languages) {
      const seen = renderToString(<SignatureReportView speech={speechFor(language)} documents={documents} backHref="/case/1" />);
      for (const status of ['ok', 'failed', 'not-checked']) expect(seen).toContain(speechFor(language).t(`signature.status.${status}`));
      expect(seen).toContain(speechFor(language).t('signature.level.platform-certificate'));
    }
    const empty = renderToString(<SignatureReportView speech={speechFor('ru')} documents={[]} backHref="/" />);
    expect(empty).toContain('Подписей пока нет');
  });
});
