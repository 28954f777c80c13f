import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MakeDocument } from '#case/acts/perform-act.ts';
import type { OpenCaseBook, RegisteredDocument, StagedFile } from '#case/acts/ports.ts';
import { createDocumentRenderer } from '#document/acts/render-document.ts';
import type { Instant } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import { kazakhstanCalendar } from '#law/kz/calendar.ts';
import type { CaseDocuments } from '#main/documents/case-documents.ts';
import { caseDocuments } from '#main/documents/case-documents.ts';
import { concludedStory, draftedStory, paperStory } from '#main/documents/paper-story.test-support.ts';
import { systemChance } from '#platform/chance.ts';
import { newKey } from '#platform/crypto/seal.ts';
import { openFolderFileStore } from '#platform/files/folder-file-store.ts';
import type { Story } from '#test/story.ts';
import { people } from '#test/story.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { a, mediator } = people;
const renderer = createDocumentRenderer({ speechFor });
let directory = '';
let documents: CaseDocuments;
let now = '2026-03-25T06:00:00.000Z' as Instant;
const kept = new Set<string>();
const staged: StagedFile[] = [];
const registered: RegisteredDocument[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bitim-papers-'));
  documents = caseDocuments({
    renderer,
    speech: speechFor,
    fileStore: await openFolderFileStore({ directory, chance: systemChance }),
    newKey,
    chance: systemChance,
    clock: { now: () => now, today: () => day('2026-03-25') },
    calendar: kazakhstanCalendar,
    baseUrl: 'https://bitim.example',
    namesOf,
    organisationOf: office,
    isKept: async (fileId) => kept.has(fileId),
  });
});
afterAll(async () => {
  await renderer.close();
  await rm(directory, { recursive: true });
});

const namesOf = async (ids: readonly PersonId[]) => new Map(ids.map((id) => [id, 'Сәрсенбаева Гүлнәр']));
const office = async () => ({ name: { kk: 'Ұйым', ru: 'Организация' }, address: 'Алматы', phone: '+7 727 000' });

const book = {
  names: namesOf,
  office,
  nextNumber: async (kind: string, year: number) => `${year}-000007/${kind === 'settlement' ? 'S' : ''}`,
  stageFile: async (file: StagedFile) => void staged.push(file),
  registerDocument: async (document: RegisteredDocument) => void registered.push(document),
} as unknown as OpenCaseBook;

function make(act: string, story: Story, asked: { person: PersonId; input?: unknown }): ReturnType<MakeDocument> {
  const maker = documents.makeDocument(act);
  if (!maker) throw new Error(`${act} makes no document`);
  return maker({ state: story.stateOf(asked.person), me: story.capacityOf(asked.person), input: asked.input ?? {}, book });
}

const terms = {
  place: 'Алматы',
  feeTiyn: 0,
  shares: [],
  costs: 'нет',
  languages: ['kk', 'ru'],
  procedure: 'встреча',
  confidentiality: '',
  liability: '',
  rightsAndDuties: '',
  termination: '',
  otherTerms: '',
};

describe('the documents of a case', () => {
  it('are stored sealed, staged with their key, registered by a code, and read back to the byte', async () => {
    const issued = await make('issue-settlement', draftedStory(), { person: mediator });
    if (!issued.ok) throw new Error('refused');
    const file = staged.at(-1);
    expect(file).toMatchObject({ fileId: issued.value.documentId, sha256: issued.value.documentSha256, type: 'application/pdf' });
    expect(issued.value).toMatchObject({ number: '2026-000007/S', code: expect.stringMatching(/^([2-9A-Z]{4}-){2}[2-9A-Z]{4}$/) });
    expect(registered.at(-1)).toEqual({
      code: issued.value.code,
      sha256: issued.value.documentSha256,
      number: '2026-000007/S',
      kind: 'settlement',
      issuedOn: '2026-03-25',
    });
    if (!file) throw new Error('nothing was staged');
    const bytes = await documents.readForSigning(file);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(issued.value.documentSha256);
    await expect(documents.readForSigning({ ...file, sha256: 'f'.repeat(64) })).rejects.toThrow();
  });

  it('come from the contract and the court order too, each with its number', async () => {
    const contract = await make('draft-contract', paperStory(), { person: mediator, input: terms });
    const order = await make('prepare-court-order', concludedStory().on('2026-06-03'), { person: a, input: { debtorAbroad: false } });
    expect([contract, order].map((made) => made.ok && made.value.number)).toEqual(['2026-000001/C2', '2026-1/O']);
    expect(registered.slice(-2).map((document) => document.kind)).toEqual(['contract', 'court-order']);
    expect(documents.makeDocument('make-offer')).toBeUndefined();
  });

  it('are refused at the field with the letter that cannot be printed, and nothing is stored', async () => {
    const before = await readdir(directory);
    const refused = await make('draft-contract', paperStory(), { person: mediator, input: { ...terms, procedure: 'встреча 🤝' } });
    expect(refused).toEqual({
      ok: false,
      error: [{ code: 'document.letter-not-printable', field: 'procedure', facts: { letters: '🤝' } }],
    });
    expect(await readdir(directory)).toEqual(before);
  });

  it('of refused acts are removed after ten minutes, and never one that the database knows', async () => {
    const all = await readdir(directory);
    expect(await documents.removeRefused()).toBe(0);
    const [first = ''] = all;
    kept.add(first);
    now = '2026-03-25T06:11:00.000Z' as Instant;
    expect(await documents.removeRefused()).toBe(all.length - 1);
    expect(await readdir(directory)).toEqual([first]);
    expect(await documents.removeRefused()).toBe(0);
  });
});
