import { parseArgs } from 'node:util';
import { isDay } from '#kernel/day.ts';
import { isLanguage, type Language } from '#kernel/language.ts';
import type { Refusal } from '#kernel/result.ts';
import { askLaw, type LawAnswer } from '#law/ask-law.ts';
import { difference, lawOn } from '#law/engine/edition-difference.ts';
import { questions } from '#law/questions.ts';
import { rules } from '#law/rules.ts';
import { toldAnswer } from '#lawbook/http/law-api.ts';
import { sayAlternative } from '#lawbook/words/answer-view.tsx';
import { sayCite } from '#lawbook/words/cite-words.ts';
import { sayFactName } from '#lawbook/words/fact-words.ts';
import { sayEdition, sayValue } from '#lawbook/words/value-words.ts';
import { sayFacts, sayRefusal } from '#web/form/say-refusal.ts';
import type { Speech } from '#web/speech.ts';

/** What the command needs from outside: words, files, the day of today. */
export interface LawCommandParts {
  readonly speechFor: (language: Language) => Speech;
  /** Text of a file, or of the standard input for `-`; null when it cannot be read. */
  readonly read: (file: string) => string | null;
  readonly today: string;
}

export interface CommandEnd {
  readonly output: string;
  /** 0 answered, 1 the law refuses or facts are lacking, 2 the command could not be carried out. */
  readonly exitCode: 0 | 1 | 2;
}

const usage = `npm run law -- decide QUESTION FACTS.json [--on DAY] [--edition DAY] [--draft DRAFT.json] [--counted] [--json] [--lang en|ru|kk]
npm run law -- rules [--on DAY] [--act ACT]
npm run law -- difference DAY DAY
npm run law -- questions
FACTS.json may be - for the standard input. Days are written 2026-03-02; without --on the law of today answers.
`;

interface Call {
  readonly words: readonly string[];
  readonly on: string;
  readonly draft: string | undefined;
  readonly edition: string | undefined;
  readonly act: string | undefined;
  readonly json: boolean;
  readonly counted: boolean;
  readonly speech: Speech;
  readonly parts: LawCommandParts;
}

const failed = (output: string): CommandEnd => ({ output, exitCode: 2 });

function refused(speech: Speech, refusals: readonly Refusal[]): CommandEnd {
  return failed(`${refusals.map((refusal) => `${refusal.field ? `${refusal.field}: ` : ''}${sayRefusal(speech, refusal)}`).join('\n')}\n`);
}

function readJson(parts: LawCommandParts, file: string): { readonly value: unknown } | null {
  const text = parts.read(file);
  if (text === null) return null;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function alternativeLines(speech: Speech, { decision, alternatives }: LawAnswer): readonly string[] {
  const question = questions.get(decision.question);
  return question ? alternatives.map((alternative) => `  ${sayAlternative(speech, question, alternative)}`) : [];
}

function deadlineLines(speech: Speech, { decision, counts }: LawAnswer): readonly string[] {
  return decision.deadlines.flatMap((deadline) => [
    `  ${speech.t(deadline.messageId)}: ${speech.day(deadline.lastDay)} (${sayCite(speech, deadline.cite)})`,
    ...(counts[deadline.code] ?? []).map(
      ({ day, number, role }) => `    ${String(number ?? '–').padStart(4)}  ${day}  ${speech.t(`lawbook.count.${role}`)}`,
    ),
  ]);
}

/** An answer as lines for a reader of a terminal. */
function answerLines(speech: Speech, answer: LawAnswer): readonly string[] {
  const { decision, next } = answer;
  const alternatives = alternativeLines(speech, answer);
  return [
    speech.t(`law.outcome.${decision.outcome}`),
    ...decision.reasons.map((reason) => {
      const mark = reason.verified ? '' : ` [${speech.t('law.mark.unverified')}]`;
      return `  ${speech.t(`law.weight.${reason.weight}`)}: ${speech.t(reason.messageId, sayFacts(speech, reason.facts))} (${sayCite(speech, reason.cite)})${mark}`;
    }),
    ...deadlineLines(speech, answer),
    ...decision.collisions.map((id) => `  ${id}: ${speech.t(`law.collision.${id}`)}`),
    ...(alternatives.length > 0 ? [speech.t('lawbook.alternatives'), ...alternatives] : []),
    ...(next.next ? [`? ${next.next.fact}: ${sayFactName(speech, next.next.fact)}`] : []),
  ];
}

function decideCommand(call: Call): CommandEnd {
  const { words, parts, speech } = call;
  const [, question = '', file] = words;
  const facts = file === undefined ? { value: {} } : readJson(parts, file);
  if (facts === null) return failed(`${file}: no JSON can be read there.\n`);
  const draft = call.draft === undefined ? { value: undefined } : readJson(parts, call.draft);
  if (draft === null) return failed(`${call.draft}: no JSON can be read there.\n`);
  const answer = askLaw({ question, facts: facts.value, on: call.on, edition: call.edition, draft: draft.value, counted: call.counted });
  if (!answer.ok) return refused(speech, answer.error);
  const { outcome } = answer.value.decision;
  const output = call.json ? JSON.stringify(toldAnswer(speech, answer.value), null, 2) : answerLines(speech, answer.value).join('\n');
  return { output: `${output}\n`, exitCode: outcome === 'allowed' || outcome === 'allowed-if' ? 0 : 1 };
}

function rulesCommand({ on, act, json, speech }: Call): CommandEnd {
  if (!isDay(on)) return refused(speech, [{ code: 'law.day-invalid' }]);
  const found = lawOn(rules, { on }).filter(({ rule }) => act === undefined || rule.cite.act === act);
  const told = json
    ? JSON.stringify(
        found.map(({ rule, dated }) => ({ id: rule.id, cite: rule.cite, ...dated })),
        null,
        2,
      )
    : found
        .map(
          ({ rule, dated }) =>
            `${rule.id}  ${sayValue(speech, rule, dated.value)} · ${sayEdition(speech, dated)}\n  ${speech.t(`law.rule.${rule.id}`)}`,
        )
        .join('\n');
  return { output: `${told}\n`, exitCode: 0 };
}

function differenceCommand({ words, json, speech }: Call): CommandEnd {
  const [, from = '', to = ''] = words;
  if (!isDay(from) || !isDay(to)) return refused(speech, [{ code: 'law.day-invalid' }]);
  const found = difference(rules, { on: from }, { on: to });
  const lines = found.map(({ rule, kind, before, after }) => {
    const values = { before: before ? sayValue(speech, rule, before.value) : '', after: after ? sayValue(speech, rule, after.value) : '' };
    return `${sayCite(speech, rule.cite)}: ${speech.t(`law.rule.${rule.id}`)}\n  ${speech.t(`lawbook.difference.${kind}`, values)}`;
  });
  const told = json
    ? JSON.stringify(
        found.map(({ rule, kind, before, after }) => ({ rule: rule.id, kind, before, after })),
        null,
        2,
      )
    : lines.join('\n');
  return { output: `${told}\n`, exitCode: 0 };
}

function questionsCommand({ speech }: Call): CommandEnd {
  return { output: `${[...questions.keys()].map((id) => `${id}  ${speech.t(`law.question.${id}`)}`).join('\n')}\n`, exitCode: 0 };
}

const commands: Readonly<Record<string, (call: Call) => CommandEnd>> = {
  decide: decideCommand,
  rules: rulesCommand,
  difference: differenceCommand,
  questions: questionsCommand,
};

function readCall(args: readonly string[], parts: LawCommandParts): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        draft: { type: 'string' },
        edition: { type: 'string' },
        act: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        counted: { type: 'boolean' },
      },
    });
    const language = values.lang !== undefined && isLanguage(values.lang) ? values.lang : 'en';
    const { on = parts.today, draft, edition, act, json = false, counted = false } = values;
    return { words: positionals, on, draft, edition, act, json, counted, speech: parts.speechFor(language), parts };
  } catch {
    return null;
  }
}

/**
 * `npm run law`: asks the law from the command line.
 *
 * @example lawCommand(['decide', 'may-be-mediated', 'facts.json', '--on', '2026-03-02'], parts)
 */
export function lawCommand(args: readonly string[], parts: LawCommandParts): CommandEnd {
  const call = readCall(args, parts);
  const command = call && commands[call.words[0] ?? ''];
  return command ? command(call) : failed(usage);
}
