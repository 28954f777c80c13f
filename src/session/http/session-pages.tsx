import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { calendarFile } from '#session/acts/calendar-file.ts';
import { calendarEntryOf } from '#session/domain/calendar-entry.ts';
import { wordsInput } from '#session/domain/input.ts';
import { meetingOf } from '#session/domain/meeting-rules.ts';
import { BackToCase } from '#session/http/back-to-case.tsx';
import { MeetingsView } from '#session/http/meetings-view.tsx';
import { NotesPage } from '#session/http/notes-page.tsx';
import { PracticePage, practiceIslands } from '#session/http/practice-page.tsx';
import { registerRoomPages } from '#session/http/room-pages.tsx';
import type { CasePlace, SessionVisit, SessionWeb } from '#session/http/session-web.ts';
import { typedFrom } from '#web/form/read-form.ts';

type MeetingPlace = { readonly Params: { readonly caseId: string; readonly sessionId: string } };

function registerMeetings(app: FastifyInstance, web: SessionWeb): void {
  app.get<CasePlace>('/case/:caseId/meetings', async (request, reply) => {
    const visit = await web.visit(request, reply);
    if (!visit) return reply;
    const { reading, today, offered } = visit;
    const path = `/case/${reading.state.caseId}`;
    const title = reading.speech.t('session.meetings');
    const body = (
      <>
        <BackToCase speech={reading.speech} href={path} />
        <h1 class="govuk-heading-l">{title}</h1>
        <MeetingsView
          reading={reading}
          today={today}
          offered={offered}
          actHref={(act) => `${path}/do/${act}`}
          calendarHref={(sessionId) => `${path}/meetings/${sessionId}/meeting.ics`}
        />
      </>
    );
    return web.show(request, reply, { title, body, quickExit: true });
  });
  app.get<MeetingPlace>('/case/:caseId/meetings/:sessionId/meeting.ics', async (request, reply) => {
    const visit = await web.visit(request, reply);
    if (!visit) return reply;
    const { state, speech } = visit.reading;
    const meeting = meetingOf(state, request.params.sessionId);
    const entry = meeting ? calendarEntryOf(meeting, `${web.origin}/case/${state.caseId}`) : null;
    if (!entry) return web.refuse(request, reply, [{ code: 'case.not-found' }]);
    const summary = speech.t('session.calendar.summary');
    const file = calendarFile({ entry, summary, madeAt: web.now(), organiser: web.mailAddress, recipient: null });
    return reply
      .type(`text/calendar; charset=utf-8; method=${entry.method}`)
      .header('content-disposition', 'attachment; filename="meeting.ics"')
      .send(file);
  });
}

interface Refused {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly noteId: string;
  readonly refusals: readonly Refusal[];
}

async function visitNotes(web: SessionWeb, request: FastifyRequest<CasePlace>, reply: FastifyReply): Promise<SessionVisit | null> {
  const visit = await web.visit(request, reply);
  if (!visit) return null;
  const { me } = visit.reading;
  if (me.as === 'mediator' && me.isAccepted) return visit;
  web.refuse(request, reply, [{ code: 'case.not-found' }]);
  return null;
}

// biome-ignore lint/complexity/useMaxParams: a page is shown to a request by a reply
async function showNotes(
  web: SessionWeb,
  request: FastifyRequest<CasePlace>,
  reply: FastifyReply,
  visited: { readonly visit: SessionVisit; readonly refused: Refused | null },
): Promise<FastifyReply> {
  const { visit, refused } = visited;
  const { state, speech } = visit.reading;
  const refusals = refused?.refusals ?? [];
  const page = {
    speech,
    notes: await web.notes.list(state.caseId, visit.personId),
    action: `/case/${state.caseId}/notes`,
    formToken: web.formToken(request),
    noteId: refused?.noteId ?? web.newId(),
    ...(refused ? { typed: typedFrom(refused.fields), refusals } : {}),
  };
  return web.show(request, reply, { title: speech.t('session.notes'), body: <NotesPage {...page} />, hasErrors: refusals.length > 0 });
}

async function writeNote(web: SessionWeb, visit: SessionVisit, fields: Readonly<Record<string, unknown>>): Promise<Refused | null> {
  const given = String(fields['noteId'] ?? '');
  const noteId = isUuid(given) ? given : web.newId();
  const words = wordsInput.safeParse(fields['words']);
  if (!words.success) return { fields, noteId, refusals: [{ code: 'session.message-length', field: 'words' }] };
  const kept = await web.notes.write(visit.reading.state.caseId, visit.personId, { noteId, words: words.data });
  return kept.ok ? null : { fields, noteId, refusals: kept.error };
}

function registerNotes(app: FastifyInstance, web: SessionWeb): void {
  app.get<CasePlace>('/case/:caseId/notes', async (request, reply) => {
    const visit = await visitNotes(web, request, reply);
    return visit ? showNotes(web, request, reply, { visit, refused: null }) : reply;
  });
  app.post<CasePlace>('/case/:caseId/notes', async (request, reply) => {
    const visit = await visitNotes(web, request, reply);
    const fields = visit ? await web.posted(request, reply) : null;
    if (!visit || !fields) return reply;
    const refused = await writeNote(web, visit, fields);
    return refused ? showNotes(web, request, reply, { visit, refused }) : reply.redirect(`/case/${visit.reading.state.caseId}/notes`, 303);
  });
}

function registerPractice(app: FastifyInstance, web: SessionWeb): void {
  app.get('/practice', async (request, reply) => {
    const speech = web.speech(request);
    return web.show(request, reply, {
      title: speech.t('session.practice'),
      body: <PracticePage speech={speech} />,
      islands: practiceIslands,
    });
  });
}

/** Pages of meetings, rooms and notes of a case, and the practice room. */
export function registerSessionPages(app: FastifyInstance, web: SessionWeb): void {
  registerMeetings(app, web);
  registerRoomPages(app, web);
  registerNotes(app, web);
  registerPractice(app, web);
}
