import type { FastifyReply, FastifyRequest } from 'fastify';
import fastify from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { confirmPerformance } from '#agreement/acts/confirm-performance.ts';
import { markPerformed } from '#agreement/acts/mark-performed.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import { event } from '#case/domain/event.ts';
import type { CaseViewer } from '#case/http/case-web.ts';
import { createDocumentRenderer } from '#document/acts/render-document.ts';
import type { Instant } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { kazakhstanCalendar } from '#law/kz/calendar.ts';
import { registerNoticeRoutes } from '#main/documents/notice-routes.ts';
import { concludedStory, paperStory } from '#main/documents/paper-story.test-support.ts';
import type { Story } from '#test/story.ts';
import { people } from '#test/story.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { a, b, mediator, lawyer } = people;
const renderer = createDocumentRenderer({ speechFor });
afterAll(() => renderer.close());

/** Pages of one story for one person; each person reads only what his rooms hold. */
async function answer(story: Story, person: PersonId | null, path: string) {
  const app = fastify();
  const visible = person ? story.stateOf(person) : null;
  const seen = story.events().filter((known) => known.room === 'case' || known.room === 'joint');
  const open = (_: unknown, work: (book: unknown) => unknown) => work({ events: async () => (person === lawyer ? [] : seen) });
  const ports = { book: { open }, today: story.today } as unknown as CasePorts;
  const viewer: CaseViewer | null = person ? { personId: person, office: null, name: 'Кто-то', language: 'ru' } : null;
  const refuse = (_: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) => reply.code(404).send(refusals);
  registerNoticeRoutes(
    app,
    { ports, viewer: () => viewer, refuse },
    {
      renderer,
      speech: speechFor,
      clock: { now: () => '2026-05-01T00:00:00.000Z' as Instant, today: () => day('2026-05-01') },
      calendar: kazakhstanCalendar,
      baseUrl: 'https://bitim.example',
      letterPath: '/letter',
      namesOf: async (ids) => new Map(ids.map((id) => [id, 'Гүлнәр'])),
      organisationOf: async () => ({ name: { kk: 'Ұйым', ru: 'Организация' }, address: 'Алматы', phone: '+7 727 000' }),
    },
  );
  const caseId = visible?.caseId ?? '0192f0c1-0000-7000-8000-000000000099';
  return app.inject(`/case/${caseId}/documents/${path}.pdf`);
}

function ended(): Story {
  const payload = { ground: 'party-left', on: day('2026-03-30'), at: '2026-03-30T09:00:00.000Z', partyId: people.partyB } as const;
  return paperStory().record({ personId: null, as: 'system' }, event('mediation-ended', 'case', payload, null));
}

describe('papers printed on demand', () => {
  it('give the notice of the end to each party, the same bytes every time', async () => {
    const story = ended();
    const [toA, toB] = [await answer(story, a, 'notice'), await answer(story, b, 'notice')];
    expect([toA.statusCode, toA.headers['content-type'], toA.headers['cache-control']]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    expect(toA.rawPayload.equals(toB.rawPayload)).toBe(true);
  });

  it('are not there before their time, nor for a stranger, and ask to sign in first', async () => {
    expect((await answer(paperStory(), a, 'notice')).statusCode).toBe(404);
    expect((await answer(concludedStory(), a, 'certificate')).statusCode).toBe(404);
    expect((await answer(ended(), lawyer, 'notice')).statusCode).toBe(404);
    expect((await answer(ended(), null, 'notice')).statusCode).toBe(303);
  });

  it('give the certificate once everything was confirmed', async () => {
    const story = concludedStory().on('2026-04-01');
    for (const promise of story.stateOf(b).agreement.performance?.promises ?? []) {
      story.do(b, markPerformed, { no: promise.no, on: '2026-04-01' });
      story.do(a, confirmPerformance, { no: promise.no });
    }
    expect((await answer(story, mediator, 'certificate')).statusCode).toBe(200);
  });

  it('give the invitation to both sides and not to the mediator', async () => {
    expect((await answer(paperStory(), a, 'invitation')).statusCode).toBe(200);
    expect((await answer(paperStory(), b, 'invitation')).statusCode).toBe(200);
    expect((await answer(paperStory(), mediator, 'invitation')).statusCode).toBe(404);
  });
});
