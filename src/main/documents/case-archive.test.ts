import type { FastifyReply, FastifyRequest } from 'fastify';
import fastify from 'fastify';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CasePorts } from '#case/acts/ports.ts';
import type { CaseViewer } from '#case/http/case-web.ts';
import type { Instant } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { registerCaseArchive } from '#main/documents/case-archive.ts';
import { concludedStory } from '#main/documents/paper-story.test-support.ts';
import { readManifest } from '#signature/domain/archive/archive-manifest.ts';
import { people } from '#test/story.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { a, lawyer } = people;
const story = concludedStory();

/** The archive as one person gets it; `mayOpen` tells whether the store gives this person a document. */
async function archiveFor(person: PersonId | null, mayOpen: () => boolean = () => true) {
  const app = fastify();
  const events = story.events().filter(({ room }) => person !== lawyer && (room === 'case' || room === 'joint'));
  const open = (_: unknown, work: (book: unknown) => unknown) => work({ events: async () => events });
  const ports = { book: { open }, today: story.today } as unknown as CasePorts;
  const viewer: CaseViewer | null = person ? { personId: person, office: null, name: 'Кто-то', language: 'ru' } : null;
  const refuse = (_: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) => reply.code(404).send(refusals);
  registerCaseArchive(
    app,
    { ports, viewer: () => viewer, refuse },
    {
      now: () => '2026-05-01T00:00:00.000Z' as Instant,
      speechFor,
      bytesOf: async (_viewer, _caseId, fileId) => (mayOpen() ? new Uint8Array(Buffer.from(`%PDF-1.7 ${fileId}`)) : null),
      stampsOf: async () => [],
      verifier: async () => '<!doctype html>',
    },
  );
  return app.inject(`/case/${story.stateOf(a).caseId}/archive.zip`);
}

describe('the archive of a case, downloaded', () => {
  it('holds the documents, the course of the case, the list, the verifier and a word about them', async () => {
    const answer = await archiveFor(a);
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'application/zip',
      'private, no-store',
    ]);
    const files = unzipSync(new Uint8Array(answer.rawPayload));
    for (const path of ['documents/contract.pdf', 'documents/settlement.pdf', 'history.json', 'READ-ME.txt', 'bitim-verifier.html'])
      expect(Object.keys(files)).toContain(path);
    const listed = readManifest(new TextDecoder().decode(files['manifest.json']))?.files.map(({ path }) => path);
    expect(['manifest.json', ...(listed ?? [])].toSorted()).toEqual(Object.keys(files).toSorted());
  });

  it('is the same for the same reader at the same moment', async () => {
    expect((await archiveFor(a)).rawPayload.equals((await archiveFor(a)).rawPayload)).toBe(true);
  });

  it('leaves out what its reader may not open', async () => {
    const names = Object.keys(unzipSync(new Uint8Array((await archiveFor(a, () => false)).rawPayload)));
    expect(names).toContain('history.json');
    expect(names.filter((name) => name.startsWith('documents/'))).toEqual([]);
  });

  it('is not there for a stranger, and asks a visitor to sign in', async () => {
    expect((await archiveFor(lawyer)).statusCode).toBe(404);
    expect((await archiveFor(null)).statusCode).toBe(303);
  });
});
