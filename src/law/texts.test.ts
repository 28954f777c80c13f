import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import PO from 'pofile';
import { describe, expect, it } from 'vitest';
import { languages } from '#kernel/language.ts';
import { decide } from '#law/decide.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import type { Reason } from '#law/engine/reason.ts';
import { askOf } from '#law/guided-check.ts';
import { acts } from '#law/kz/acts.ts';
import { exceptions } from '#law/kz/calendar.ts';
import { collisions } from '#law/kz/collisions.ts';
import { anyDay, possibleFacts } from '#law/possible-facts.test-support.ts';
import { questions } from '#law/questions.ts';
import { rules } from '#law/rules.ts';
import { readRooms } from '#web/text/compile.ts';

const folder = new URL('./', import.meta.url);
const parts = readRooms(fileURLToPath(new URL('../', folder))).filter(({ room }) => room === 'law');
const messages = languages.map((language) => {
  const items = parts.flatMap(({ po }) => PO.parse(po[language]).items);
  return new Map(items.map((item) => [item.msgid, item.msgstr[0] ?? '']));
});
const inAll = (id: string): boolean => messages.every((texts) => (texts.get(id) ?? '') !== '');
const list = [...questions.values()].map((question) => [question.id, question] as const);

/** Codes in a value of a rule: the whole of a bar, the items of a list; how a term is counted is told apart. */
function codesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** Names of the values that a message takes. */
function valuesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([a-zA-Z]+)[,}]/g)].map((match) => match[1] ?? ''))].sort();
}

function expectWords(reason: Reason): void {
  const wanted = messages.flatMap((texts) => valuesOf(texts.get(reason.messageId) ?? '{unknown}'));
  expect(Object.keys(reason.facts), reason.code).toEqual(expect.arrayContaining(wanted));
}

describe('any facts at all', () => {
  it.each(list)('in %s never throw, never allow while a fact is missing, and find words for every answer', (...[, question]) => {
    fc.assert(
      fc.property(possibleFacts(question), anyDay, (facts, asOf) => {
        const decision = decide(question, facts, { asOf });
        if (decision.missing.length > 0) expect(['missing', 'refused']).toContain(decision.outcome);
        for (const fact of decision.missing) expect(Object.hasOwn(question.facts, fact)).toBe(true);
        for (const deadline of decision.deadlines) expect(inAll(deadline.messageId), deadline.messageId).toBe(true);
        decision.reasons.forEach(expectWords);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the texts of the law', () => {
  it('are the same messages with the same values in three languages', () => {
    const [first, ...others] = messages;
    for (const texts of others) {
      expect([...texts.keys()]).toEqual([...(first?.keys() ?? [])]);
      for (const [id, text] of texts) expect(valuesOf(text), id).toEqual(valuesOf(first?.get(id) ?? ''));
    }
  });

  it('name every act, rule, collision and holiday', () => {
    const ids = [
      ...Object.keys(acts).flatMap((act) => [`law.act.${act}`, `law.act-short.${act}`]),
      ...rules.map((rule) => `law.rule.${rule.id}`),
      ...collisions.map((collision) => `law.collision.${collision.id}`),
      ...exceptions.map((exception) => `law.holiday.${exception.name}`),
    ];
    expect(ids.filter((id) => !inAll(id))).toEqual([]);
  });

  it('name every code that a value of a rule is made of', () => {
    const codes = rules.flatMap((rule) => rule.values.flatMap(({ value }) => codesIn(value)));
    expect([...new Set(codes)].map((code) => `law.value.${code}`).filter((id) => !inAll(id))).toEqual([]);
  });

  it('ask for every fact of every question, with its hint and its options', () => {
    const ids = list.flatMap(([id, question]) => [
      `law.question.${id}`,
      ...Object.entries(question.facts).flatMap(([fact, spec]) => {
        const ask = askOf(fact, spec as FactSpec);
        return [ask.messageId, ...(ask.hintId ? [ask.hintId] : []), ...ask.options.map((option) => `${ask.messageId}.${option}`)];
      }),
    ]);
    expect(ids.filter((id) => !inAll(id))).toEqual([]);
  });

  it('hold no reason or rule that the law never gives', () => {
    const files = readdirSync(new URL('questions/', folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!\.test)\.ts$/.test(file),
    );
    const source = files.map((file) => readFileSync(new URL(`questions/${file}`, folder), 'utf8')).join('\n');
    const specs = list.flatMap(([, question]) => Object.values(question.facts) as FactSpec[]);
    const options = new Set(specs.flatMap((spec) => ('options' in spec ? spec.options : [])));
    const named = (item: string): boolean => options.has(item) || source.includes(`'${item}'`);
    const stale = [...(messages[0]?.keys() ?? [])].filter((id) => {
      if (id.startsWith('law.rule.')) return !rules.some((rule) => `law.rule.${rule.id}` === id);
      const code = id.startsWith('law.reason.') ? id.slice('law.reason.'.length) : null;
      const built = /^(person|send-settlement|send-notice)-/;
      return code !== null && !built.test(code) && !named(code.split('.').at(-1) ?? '');
    });
    expect(stale).toEqual([]);
  });
});
