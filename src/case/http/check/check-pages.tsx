import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readFact, type SettledFacts, settleFacts } from '#case/acts/apply/settled-facts.ts';
import type { CaseWeb } from '#case/http/case-web.ts';
import { AnswerPage, type CheckPageProps, factPrefix, QuestionPage } from '#case/http/check/check-page.tsx';
import type { Refusal } from '#kernel/result.ts';
import { typedFrom } from '#web/form/read-form.ts';

/** Answers that a form carried, in the order in which they were given. */
export function carriedFacts(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const typed = typedFrom(fields);
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith(factPrefix) && typeof value === 'string' ? [[name.slice(factPrefix.length), meant(value)]] : [],
    ),
  );
}

/** Yes and no come as text. */
function meant(text: string): string | boolean {
  return text === 'true' ? true : text === 'false' ? false : text;
}

interface Checked {
  readonly settled: SettledFacts;
  readonly refusals: readonly Refusal[];
  readonly typed: string;
}

/**
 * One turn of the self-check: takes the new answer, or takes one back.
 *
 * @param fields - `fact.*` what was answered before, `asked` and `answer` the new one, `change` one to answer again.
 */
export function nextTurn(fields: Readonly<Record<string, unknown>>, asOf: Parameters<typeof settleFacts>[1]): Checked {
  const given = carriedFacts(fields);
  const typed = typedFrom(fields);
  const change = typed['change'];
  if (typeof change === 'string') {
    const { [change]: dropped, ...kept } = given;
    const before = settleFacts(given, asOf).facts;
    const names = Object.keys(before);
    const earlier = Object.fromEntries(Object.entries(kept).filter(([fact]) => names.indexOf(fact) < names.indexOf(change)));
    return { settled: settleFacts(earlier, asOf, change), refusals: [], typed: String(dropped ?? '') };
  }
  const asked = String(typed['asked'] ?? '');
  const settled = settleFacts(given, asOf, asked);
  if (settled.next === null || settled.next.fact !== asked) return { settled, refusals: [], typed: '' };
  const text = String(typed['answer'] ?? '').trim();
  const isText = settled.next.kind === 'text';
  const answer = text === '' && !isText ? undefined : readFact(asked, isText ? text : meant(text));
  if (answer === undefined) {
    const code = text === '' ? 'web.required' : `law.fact-invalid-${settled.next.kind}`;
    return { settled, refusals: [{ code, field: 'answer' }], typed: text };
  }
  return { settled: settleFacts({ ...settled.facts, [asked]: answer }, asOf), refusals: [], typed: '' };
}

function show(web: CaseWeb, call: { readonly request: FastifyRequest; readonly reply: FastifyReply }, checked: Checked): FastifyReply {
  const { request, reply } = call;
  const speech = web.speech(request);
  const props: CheckPageProps = { speech, formToken: web.formToken(request), ...checked };
  const { next } = checked.settled;
  const title = speech.t(next ? 'welcome.check.title' : 'welcome.check.answer');
  const body = next ? <QuestionPage {...props} ask={next} /> : <AnswerPage {...props} />;
  return web.show(request, reply, { title, body, hasErrors: checked.refusals.length > 0 });
}

/** `/check`: may this dispute be mediated? Without an account; one question a page; nothing is kept. */
export function registerCheck(app: FastifyInstance, web: CaseWeb): void {
  app.get('/check', (request, reply) => {
    const settled = settleFacts({}, web.ports.today());
    return show(web, { request, reply }, { settled, refusals: [], typed: '' });
  });
  app.post('/check', async (request, reply) => {
    const { fields } = await web.posted(request, web.viewer(request));
    return show(web, { request, reply }, nextTurn(fields, web.ports.today()));
  });
}
