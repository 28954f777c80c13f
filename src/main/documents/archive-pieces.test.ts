import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseState } from '#case/domain/state.ts';
import { day } from '#kernel/day.ts';
import { languages } from '#kernel/language.ts';
import { archivedDocuments, documentPieces, historyText, readMeText } from '#main/documents/archive-pieces.ts';
import { evidenceWork } from '#main/documents/evidence-work.ts';
import { issuedStory } from '#main/documents/paper-story.test-support.ts';
import { writeArtifact } from '#main/documents/signing.ts';
import { caseArchive } from '#signature/acts/case-archive.ts';
import { checkFile } from '#signature/acts/check/check-file.ts';
import type { PlatformStory } from '#signature/acts/check/platform-story.test-support.ts';
import { person, platformStory, signedAt } from '#signature/acts/check/platform-story.test-support.ts';
import { smallPdf } from '#signature/acts/small-pdf.test-support.ts';
import { evidenceText, newEvidence } from '#signature/domain/archive/evidence-record.ts';
import { allLines, describeFinding } from '#signature/domain/finding.ts';
import type { SignatureArtifact } from '#signature/domain/signature-provider.ts';
import { people } from '#test/story.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { a, partyA } = people;
const pdf = new Uint8Array(smallPdf(3000));
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
let story: PlatformStory;
let state: CaseState;
let signed: SignatureArtifact;

beforeAll(async () => {
  story = await platformStory();
  const seen = issuedStory().stateOf(a);
  const { settlement } = seen.agreement;
  if (!settlement?.issued) throw new Error('nothing was issued');
  signed = await story.sign(pdf);
  const artifact = writeArtifact(signed);
  const signatures = [{ partyId: partyA, at: signedAt, level: 'platform' as const, artifact }];
  const issued = { ...settlement.issued, documentSha256: hash(pdf) };
  state = { ...seen, agreement: { ...seen.agreement, settlement: { ...settlement, issued, signatures } } };
});
afterAll(() => story.close());

const settlementOf = () => {
  const found = archivedDocuments(state).find(({ name }) => name === 'documents/settlement');
  if (!found) throw new Error('no settlement');
  return found;
};

describe('the archive of a case', () => {
  it('holds a document with its signature and certificates, and is found whole by the check', async () => {
    const document = { ...settlementOf(), signatures: [signed] };
    const record = evidenceText(newEvidence(hash(pdf), [hash(signed.der)]));
    const token = await story.stamp(createHash('sha256').update(record).digest());
    const stamp = { documentSha256: hash(pdf), no: 1, record, token, stampedAt: signedAt, renewOn: day('2029-06-01') };
    const pieces = documentPieces(document, pdf, [stamp]);
    expect(pieces.map(({ path }) => path).slice(0, 1)).toEqual(['documents/settlement.pdf']);
    expect(pieces.some(({ path }) => path === 'documents/settlement.signature-1.p7s')).toBe(true);
    const zip = await caseArchive({ number: state.number, madeAt: signedAt, pieces, stamp: story.stamp });
    const finding = describeFinding(await checkFile({ file: zip, settings: { anchors: story.anchors() } }));
    expect(allLines(finding).filter(({ status }) => status === 'failed')).toEqual([]);
    expect(finding.lines.map(({ code }) => code)).toEqual(['manifest-fits', 'manifest-stamped', 'evidence-holds']);
    // One signature beside the file, the same one inside its copy.
    expect(finding.documents[0]?.finding.signers.map(({ signer }) => signer.name)).toEqual([person.name, person.name]);
    expect(finding.verdict).toBe('good');
  });

  it('names files by what they are, never by whom they are of', () => {
    const names = archivedDocuments(state).map(({ name }) => name);
    expect(names.filter((name) => !/^(documents|files)\/[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  it('leaves out what lies in a private room, file or event', () => {
    const own = { ...settlementFile, room: 'own-a' as const };
    const shared = { ...settlementFile, fileId: 'shared' as never, room: 'joint' as const };
    const files = archivedDocuments({ ...state, files: [own, shared] }).filter(({ name }) => name.startsWith('files/'));
    expect(files.map(({ documentId }) => documentId)).toEqual(['shared']);
    const events = issuedStory().events();
    const told = historyText(state.number, events);
    const rooms = events.filter(({ room }) => room !== 'case' && room !== 'joint');
    expect(rooms.length).toBeGreaterThan(0);
    for (const { id } of rooms) expect(told).not.toContain(id);
  });

  it('of an office that may not know the file of the contract is made without it', () => {
    const { contract } = state;
    const unknown = contract && { ...contract, documentId: '' as never, documentSha256: '' };
    expect(archivedDocuments({ ...state, contract: unknown }).map(({ name }) => name)).not.toContain('documents/contract');
    expect(archivedDocuments(state).map(({ name }) => name)).toContain('documents/contract');
  });

  it('tells the course of the case without a name or a word of anybody', () => {
    const told = historyText(state.number, issuedStory().events());
    expect(JSON.parse(told).events.length).toBeGreaterThan(3);
    for (const name of state.parties.map((party) => party.name)) expect(told).not.toContain(name);
    expect(told).not.toContain('Долг по расписке');
  });

  it('says in three languages what it is', () => {
    const told = readMeText(speechFor, { number: '2026-000001', madeAt: signedAt });
    for (const language of languages) expect(told).toContain(speechFor(language).instant(signedAt));
  });
});

const settlementFile = {
  fileId: 'own' as never,
  name: 'құпия.pdf',
  type: 'application/pdf',
  bytes: 3,
  sha256: 'e'.repeat(64),
  purpose: 'evidence' as const,
  addedBy: null,
  at: signedAt,
};

describe('the first archive time stamp', () => {
  const concluded = { kind: 'settlement-concluded' } as never;

  it('is due when everybody has signed, over hashes alone', () => {
    const [artifact] = settlementOf().signatures;
    expect(evidenceWork(state, [concluded], signedAt)).toEqual([
      {
        key: `stamp-evidence:${hash(pdf)}:1`,
        kind: 'stamp-evidence',
        caseId: state.caseId,
        runAt: signedAt,
        payload: { documentSha256: hash(pdf), signatures: [hash(artifact?.der ?? new Uint8Array())] },
      },
    ]);
  });

  it('is not due for other events, nor where nobody signed electronically', () => {
    expect(evidenceWork(state, [{ kind: 'settlement-signed' } as never], signedAt)).toEqual([]);
    const { settlement } = state.agreement;
    const onPaper = settlement && {
      ...settlement,
      signatures: [{ partyId: partyA, at: signedAt, level: 'paper' as const, artifact: null }],
    };
    expect(evidenceWork({ ...state, agreement: { ...state.agreement, settlement: onPaper } }, [concluded], signedAt)).toEqual([]);
  });
});
