import type { FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import { z } from 'zod';
import { addDay, addedDays, removeDay } from '#case/store/calendar-days.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import { isDay } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { DayException } from '#kernel/working-calendar.ts';
import { calendarChannel } from '#main/calendar-book.ts';
import type { Frame } from '#main/frame.tsx';
import type { Installation } from '#main/installation.ts';
import type { Tx } from '#platform/database/database.ts';
import { notify } from '#platform/database/open-database.ts';
import { asService } from '#platform/database/standing.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { schedule } from '#platform/work/due-work.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { ActionButton } from '#web/components/primary-action.tsx';
import { FormPage } from '#web/form/form-page.tsx';
import { readForm, typedFrom } from '#web/form/read-form.ts';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import { zodRefusals } from '#web/form/zod-refusals.ts';
import type { Speech } from '#web/speech.ts';

const specs: readonly FieldSpec[] = [
  { name: 'day', kind: 'day', label: 'main.calendar.day' },
  {
    name: 'kind',
    kind: 'radios',
    label: 'main.calendar.kind',
    options: [
      { value: 'day-off', label: 'main.calendar.day-off' },
      { value: 'working-day', label: 'main.calendar.working-day' },
    ],
  },
  { name: 'name', kind: 'text', label: 'main.calendar.name', hint: 'main.calendar.name.hint' },
];

const input = z.object({ day: z.string().refine(isDay), kind: z.enum(['day-off', 'working-day']), name: z.string().min(2).max(120) });

interface CalendarProps {
  readonly speech: Speech;
  readonly days: readonly DayException[];
  readonly formToken: string;
  readonly typed: TypedValues;
  readonly refusals: readonly Refusal[];
}

function CalendarPage({ speech, days, formToken, typed, refusals }: CalendarProps): JSX.Element {
  const rows = days.map((added) => ({
    id: added.day,
    cells: {
      day: speech.day(added.day),
      kind: speech.t(`main.calendar.${added.kind}`),
      name: added.name,
      remove: (
        <ActionButton
          tone="secondary"
          act={{ text: speech.t('main.calendar.remove'), action: '/admin/calendar/remove', formToken, fields: { day: added.day } }}
        />
      ),
    },
  }));
  const columns = ['day', 'kind', 'name', 'remove'].map((key) => ({ key, title: speech.t(`main.calendar.${key}`) }));
  return (
    <>
      <FormPage
        speech={speech}
        title={speech.t('main.calendar.title')}
        intro={<p class="govuk-body-l">{speech.t('main.calendar.lede')}</p>}
        action="/admin/calendar"
        specs={specs}
        typed={typed}
        refusals={refusals}
        formToken={formToken}
        submit={speech.t('main.calendar.add')}
      />
      <DataTable
        speech={speech}
        caption={speech.t('main.calendar.added')}
        columns={columns}
        rows={rows}
        empty={speech.t('main.calendar.none')}
      />
    </>
  );
}

/** Terms that still run are looked at anew as soon as this is committed. */
async function afterChange(tx: Tx, { chance, clock }: Installation): Promise<void> {
  await asService(tx, 'bitim_steward', () =>
    schedule(tx, { key: `move-terms:${chance.id()}`, kind: 'move-terms', caseId: null, runAt: clock.now(), payload: {} }),
  );
  await notify(tx, calendarChannel, '');
}

/** `/admin/calendar`: days off and moved working days that were declared after this version of the program was made. */
export function registerCalendar(app: HttpServer, installation: Installation, frame: Frame): void {
  const { database, clock, refreshCalendar } = installation;
  const administrator = (request: FastifyRequest, reply: FastifyReply): Viewer | null => {
    const viewer = frame.viewer(request);
    if (viewer?.isAdmin) return viewer;
    frame.refuse(request, reply, [{ code: 'platform.not-found' }]);
    return null;
  };
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    wrong: { readonly typed: TypedValues; readonly refusals: readonly Refusal[] },
  ) => {
    const speech = frame.speech(request);
    const days = await database.as({ role: 'bitim_admin' }, addedDays);
    const body = <CalendarPage speech={speech} days={days} formToken={frame.formToken(request)} {...wrong} />;
    return frame.show(request, reply, { title: speech.t('main.calendar.title'), body, hasErrors: wrong.refusals.length > 0 });
  };
  app.get('/admin/calendar', async (request, reply) =>
    administrator(request, reply) ? show(request, reply, { typed: {}, refusals: [] }) : reply,
  );
  app.post('/admin/calendar', async (request, reply) => {
    const viewer = administrator(request, reply);
    if (!viewer) return reply;
    const given = readForm(specs, request.body);
    const parsed = input.safeParse(given);
    if (!parsed.success)
      return show(request, reply, { typed: typedFrom(request.body), refusals: zodRefusals(parsed.error, { specs, input: given }) });
    await database.as({ role: 'bitim_admin' }, async (tx) => {
      await addDay(tx, { ...parsed.data, by: viewer.personId, at: clock.now() });
      await afterChange(tx, installation);
    });
    await refreshCalendar();
    return reply.redirect('/admin/calendar', 303);
  });
  app.post('/admin/calendar/remove', async (request, reply) => {
    if (!administrator(request, reply)) return reply;
    const day = (request.body as { readonly day?: unknown } | null)?.day;
    if (typeof day === 'string' && isDay(day)) {
      await database.as({ role: 'bitim_admin' }, async (tx) => {
        if (await removeDay(tx, day)) await afterChange(tx, installation);
      });
      await refreshCalendar();
    }
    return reply.redirect('/admin/calendar', 303);
  });
}
