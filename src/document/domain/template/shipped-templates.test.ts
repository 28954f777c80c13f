import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TermOfLaw } from '#document/domain/document-kind.ts';
import { anyKind, documentKinds } from '#document/domain/document-kinds.ts';
import { checkTemplate, type SlotsOfKind } from '#document/domain/template/check-template.ts';
import { readTemplate } from '#document/domain/template/read-template.ts';
import { slotsIn } from '#document/domain/template/template.ts';
import { contractTerms } from '#law/kz/mediation/article-21.ts';
import { settlementTerms } from '#law/kz/mediation/article-27.ts';
import { rules } from '#law/rules.ts';

const folder = new URL('../../templates/', import.meta.url);

/** Every shipped template by `<kind>.<language>`. */
const shipped = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, folder)).map((file): [string, string] => [
        file.replace('.txt', ''),
        readFileSync(new URL(`${name}/${file}`, folder), 'utf8'),
      ]),
    ),
);
const pairs = documentKinds.flatMap((kind) => (['kk', 'ru'] as const).map((language) => [kind, language] as const));

function faultsOf(text: string, spec: SlotsOfKind): readonly string[] {
  const read = readTemplate(text);
  return (read.ok ? checkTemplate(read.value, spec) : read.error).map(({ code, slot }) => `${code} ${slot ?? ''}`.trim());
}

/** The terms that slots and frame hold for one article. */
function termsOf(kind: 'contract' | 'settlement'): ReadonlySet<string> {
  const { slots, framed = [] } = anyKind(kind);
  const all: readonly TermOfLaw[] = [...framed, ...Object.values(slots).flatMap((slot) => slot.essential ?? [])];
  return new Set(all.flatMap(({ term }) => term ?? []));
}

const newest = <Value>(values: readonly { readonly value: Value | null }[]): Value | null | undefined => values.at(-1)?.value;

describe('every shipped template', () => {
  it('belongs to a kind, and every kind has one in each language', () => {
    expect([...shipped.keys()].toSorted()).toEqual(pairs.map(([kind, language]) => `${kind}.${language}`).toSorted());
  });

  it.each(pairs)('%s in %s says everything that the law asks for', (kind, language) => {
    expect(faultsOf(shipped.get(`${kind}.${language}`) ?? '', anyKind(kind))).toEqual([]);
  });

  it.each(pairs)('%s in %s is refused when the lines of any one term of the law are taken out', (kind, language) => {
    const text = shipped.get(`${kind}.${language}`) ?? '';
    const read = readTemplate(text);
    const spec = anyKind(kind);
    const essential = Object.entries(spec.slots).filter(([, slot]) => slot.essential);
    for (const [name] of essential) {
      const without = read.ok
        ? read.value.lines
            .filter((line) => line.guard?.slot === name || slotsIn(line).some(({ slot }) => slot === name))
            .map(({ line }) => line)
        : [];
      const spoiled = text
        .split('\n')
        .filter((_, index) => !without.includes(index + 1))
        .join('\n');
      expect(faultsOf(spoiled, spec)).toContain(`term-missing ${name}`);
    }
    expect(essential.length).toBeGreaterThan(0);
  });

  it.each(pairs)('%s in %s names every slot of its content, so that nothing is lost on paper', (kind, language) => {
    const read = readTemplate(shipped.get(`${kind}.${language}`) ?? '');
    const named = new Set(read.ok ? read.value.lines.flatMap((line) => [...slotsIn(line).map(({ slot }) => slot), line.guard?.slot]) : []);
    expect(Object.keys(anyKind(kind).slots).filter((slot) => !named.has(slot))).toEqual([]);
  });
});

describe('the terms that a template must have', () => {
  it('are those of the law: fourteen of a contract, eight of a settlement', () => {
    expect([...termsOf('contract')].toSorted()).toEqual([...(newest(contractTerms.values) ?? [])].toSorted());
    expect([...termsOf('settlement')].toSorted()).toEqual([...(newest(settlementTerms.values) ?? [])].toSorted());
  });

  it.each(documentKinds)('of the %s cite an act and an article that the law room knows', (kind) => {
    const cited = Object.values(anyKind(kind).slots).flatMap((slot) => slot.essential ?? []);
    for (const { act, article } of cited) {
      const known = rules.some(
        (rule) => rule.cite.act === act && (rule.cite.article === article || rule.cite.article.startsWith(`${article}(`)),
      );
      expect(known, `${act} ${article}`).toBe(true);
    }
  });
});
