import { z } from 'zod';
import { isDay } from '#kernel/day.ts';
import { askLaw, type LawAnswer } from '#law/ask-law.ts';
import type { Deadline, Decision } from '#law/engine/decision.ts';
import { difference, lawOn } from '#law/engine/edition-difference.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import type { Reason } from '#law/engine/reason.ts';
import type { Cite, Rule } from '#law/engine/rule.ts';
import { acts } from '#law/kz/acts.ts';
import { questions } from '#law/questions.ts';
import { rules } from '#law/rules.ts';
import type { LawWeb } from '#lawbook/http/law-web.ts';
import { officialText, sayCite } from '#lawbook/words/cite-words.ts';
import { sayFactName } from '#lawbook/words/fact-words.ts';
import { sayValue } from '#lawbook/words/value-words.ts';
import { problemSchema } from '#platform/http/problem.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { sayFacts } from '#web/form/say-refusal.ts';
import type { Speech } from '#web/speech.ts';

const dayText = z
  .string()
  .max(10)
  .refine(isDay, { params: { code: 'law.day-invalid' } });
const cite = z.object({
  act: z.string(),
  article: z.string(),
  paragraph: z.string().nullable(),
  text: z.string(),
  officialText: z.string().nullable(),
  read: z.object({ edition: z.string(), source: z.string() }).nullable(),
});
const reason = z.object({
  code: z.string(),
  weight: z.enum(['allows', 'refuses', 'requires', 'warns']),
  rule: z.string(),
  cite,
  valueFrom: z.string().nullable(),
  verified: z.boolean(),
  dateExact: z.boolean(),
  facts: z.record(z.string(), z.unknown()),
  text: z.string(),
});
const deadline = z.object({
  code: z.string(),
  rule: z.string(),
  cite,
  startsOn: z.string(),
  length: z.int(),
  count: z.string(),
  nominalDay: z.string(),
  lastDay: z.string(),
  why: z.array(z.string()),
  text: z.string(),
  days: z
    .array(
      z.object({
        day: z.string(),
        number: z.int().nullable(),
        isWorkingDay: z.boolean(),
        exception: z.string().nullable(),
        role: z.string(),
      }),
    )
    .optional(),
});
const answer = z.object({
  question: z.string(),
  asOf: z.string(),
  outcome: z.enum(['allowed', 'allowed-if', 'refused', 'missing']),
  text: z.string(),
  reasons: z.array(reason),
  missing: z.array(z.string()),
  next: z
    .object({ fact: z.string(), text: z.string(), kind: z.string(), options: z.array(z.string()), because: z.array(z.string()) })
    .nullable(),
  deadlines: z.array(deadline),
  collisions: z.array(z.object({ id: z.string(), text: z.string() })),
  findings: z.record(z.string(), z.unknown()),
  alternatives: z.array(
    z.object({
      changes: z.array(z.object({ fact: z.string(), to: z.unknown(), text: z.string() })),
      onDay: z.string().nullable(),
      outcome: z.string(),
    }),
  ),
});

function toldCite(speech: Speech, of: Cite): z.infer<typeof cite> {
  return { ...of, paragraph: of.paragraph ?? null, text: sayCite(speech, of), officialText: officialText(of.act, speech.language) };
}

function toldReason(speech: Speech, of: Reason): z.infer<typeof reason> {
  const { code, weight, ruleId, valueFrom, verified, dateExact, facts } = of;
  const text = speech.t(of.messageId, sayFacts(speech, facts));
  return { code, weight, rule: ruleId, cite: toldCite(speech, of.cite), valueFrom, verified, dateExact, facts, text };
}

function toldDeadline(speech: Speech, of: Deadline, counts: LawAnswer['counts']): z.infer<typeof deadline> {
  const { code, ruleId, startsOn, length, count, nominalDay, lastDay, why } = of;
  const days = counts[code];
  const told = {
    code,
    rule: ruleId,
    cite: toldCite(speech, of.cite),
    startsOn,
    length,
    count,
    nominalDay,
    lastDay,
    why: [...why],
    text: speech.t(of.messageId),
  };
  return days === undefined ? told : { ...told, days: [...days] };
}

/** A decision with everything that belongs to it, as the API tells it: codes for programs, sentences for people. */
export function toldAnswer(speech: Speech, { decision, alternatives, next, counts }: LawAnswer): z.infer<typeof answer> {
  return {
    question: decision.question,
    asOf: decision.asOf,
    outcome: decision.outcome,
    text: speech.t(`law.outcome.${decision.outcome}`),
    reasons: decision.reasons.map((one) => toldReason(speech, one)),
    missing: [...decision.missing],
    next: next.next && {
      fact: next.next.fact,
      text: sayFactName(speech, next.next.fact),
      kind: next.next.kind,
      options: [...next.next.options],
      because: (next.why?.reasons ?? []).map((one) => one.ruleId),
    },
    deadlines: decision.deadlines.map((one) => toldDeadline(speech, one, counts)),
    collisions: decision.collisions.map((id) => ({ id, text: speech.t(`law.collision.${id}`) })),
    findings: { ...decision.findings } satisfies Decision['findings'],
    alternatives: alternatives.map(({ changes, onDay, outcome }) => ({
      changes: changes.map(({ fact, to }) => ({ fact, to, text: sayFactName(speech, fact) })),
      onDay,
      outcome,
    })),
  };
}

const asked = z.strictObject({
  question: z.string().max(60),
  facts: z.unknown(),
  on: dayText.optional(),
  edition: dayText.optional(),
  draft: z.unknown().optional(),
  counted: z.boolean().optional(),
});

const decideExample = {
  question: 'may-be-mediated',
  facts: { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false },
  on: '2026-03-02',
};

function registerDecide(app: HttpServer, web: LawWeb): void {
  const schema = {
    tags: ['law'],
    operationId: 'decide',
    summary: 'Ask the law a question',
    description:
      'The law of the day in `on` (today when left out), or of the day in `edition` where it is another one, answers with all reasons, the nearest lawful alternative to a refusal, deadlines, and the fact to ask next. `draft` lays a draft law over it. Nothing is kept.',
    body: asked,
    response: { 200: answer, '4xx': problemSchema },
  };
  app.post('/api/v1/law/decide', { schema, config: { example: decideExample } }, async (request, reply) => {
    const { question, facts, on, edition, draft, counted } = request.body;
    const calendar = web.calendar();
    const found = askLaw({ question, facts, on: on ?? web.today(), edition, draft, calendar, counted: counted === true });
    return found.ok ? toldAnswer(web.speech(request), found.value) : web.refuse(request, reply, found.error);
  });
}

const toldRule = z.object({
  id: z.string(),
  kind: z.string(),
  cite,
  text: z.string(),
  rows: z.array(z.string()),
  values: z.array(z.object({ from: z.string(), exact: z.boolean(), by: z.string(), value: z.unknown(), text: z.string() })),
});

function tellRule(speech: Speech, rule: Rule, values: Rule['values']): z.infer<typeof toldRule> {
  return {
    id: rule.id,
    kind: rule.kind,
    cite: toldCite(speech, rule.cite),
    text: speech.t(`law.rule.${rule.id}`),
    rows: [...(rule.rows ?? [])],
    values: values.map((dated) => ({ ...dated, text: sayValue(speech, rule, dated.value) })),
  };
}

function registerRules(app: HttpServer, web: LawWeb): void {
  const schema = {
    tags: ['law'],
    operationId: 'list-rules',
    summary: 'Rules of the law as data',
    description:
      'Every rule with its source and its dated values; with `on` only those in force on that day, each with the value of that day.',
    querystring: z.object({ act: z.string().max(60).optional(), on: dayText.optional() }),
    response: { 200: z.object({ rules: z.array(toldRule) }), '4xx': problemSchema },
  };
  app.get('/api/v1/law/rules', { schema }, (request) => {
    const { act, on } = request.query;
    const speech = web.speech(request);
    const wanted = act === undefined ? rules : rules.filter((rule) => rule.cite.act === act);
    const told =
      on !== undefined
        ? lawOn(wanted, { on }).map(({ rule, dated }) => tellRule(speech, rule, [dated]))
        : wanted.map((rule) => tellRule(speech, rule, rule.values));
    return { rules: told };
  });
}

function registerDifference(app: HttpServer, web: LawWeb): void {
  const side = z.object({ from: z.string(), exact: z.boolean(), by: z.string(), value: z.unknown(), text: z.string() }).nullable();
  const schema = {
    tags: ['law'],
    operationId: 'compare-editions',
    summary: 'What changed in the law between two days',
    description: 'Rules that came in, went out or changed, with the value of each day.',
    querystring: z.object({ from: dayText, to: dayText }),
    response: {
      200: z.object({
        changes: z.array(z.object({ rule: z.string(), cite, kind: z.enum(['came', 'went', 'changed']), before: side, after: side })),
      }),
      '4xx': problemSchema,
    },
  };
  app.get('/api/v1/law/difference', { schema }, (request) => {
    const { from, to } = request.query;
    const speech = web.speech(request);
    const changes = difference(rules, { on: from }, { on: to }).map(({ rule, kind, before, after }) => ({
      rule: rule.id,
      cite: toldCite(speech, rule.cite),
      kind,
      before: before && { ...before, text: sayValue(speech, rule, before.value) },
      after: after && { ...after, text: sayValue(speech, rule, after.value) },
    }));
    return { changes };
  });
}

function registerQuestions(app: HttpServer, web: LawWeb): void {
  const fact = z.object({
    fact: z.string(),
    kind: z.string(),
    options: z.array(z.string()),
    from: z.int().nullable(),
    to: z.int().nullable(),
    text: z.string(),
  });
  const schema = {
    tags: ['law'],
    operationId: 'list-questions',
    summary: 'Questions that the law answers',
    description: 'Each question with the facts that it may need, in the form in which `decide` takes them.',
    response: {
      200: z.object({
        questions: z.array(z.object({ id: z.string(), text: z.string(), facts: z.array(fact) })),
        acts: z.array(z.string()),
      }),
    },
  };
  app.get('/api/v1/law/questions', { schema }, (request) => {
    const speech = web.speech(request);
    const told = [...questions.values()].map((question) => ({
      id: question.id,
      text: speech.t(`law.question.${question.id}`),
      facts: Object.entries<FactSpec>(question.facts).map(([name, spec]) => ({
        fact: name,
        kind: spec.kind,
        options: 'options' in spec ? [...spec.options] : [],
        from: spec.kind === 'number' ? spec.from : null,
        to: spec.kind === 'number' ? spec.to : null,
        text: sayFactName(speech, name),
      })),
    }));
    return { questions: told, acts: Object.keys(acts) };
  });
}

/** The law over the API: decide, rules, questions, the difference of two days. Open to everybody; nothing is kept. */
export function registerLawApi(app: HttpServer, web: LawWeb): void {
  registerDecide(app, web);
  registerRules(app, web);
  registerDifference(app, web);
  registerQuestions(app, web);
}
