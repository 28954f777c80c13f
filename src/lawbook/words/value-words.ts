import type { ArticleParts, Dated, Rule } from '#law/engine/rule.ts';
import type { Speech } from '#web/speech.ts';

interface Fraction {
  readonly of: number;
  readonly in: number;
}

interface ShareRow extends Fraction {
  readonly persons: number;
}

interface Term {
  readonly length: number;
  readonly count: string;
}

const hundredths = 10_000;

/** `1 of 100` is 1 %, `1 of 1,000` is 0.1 %. */
function percent(speech: Speech, fraction: Fraction): string {
  return `${speech.number(Math.round((fraction.of / fraction.in) * 100 * hundredths) / hundredths)} %`;
}

function sayCodes(speech: Speech, codes: readonly string[]): string {
  return codes.length === 0 ? speech.t('lawbook.value.nothing') : speech.list(codes.map((code) => speech.t(`law.value.${code}`)));
}

function sayShares(speech: Speech, rows: readonly ShareRow[]): string {
  const last = rows.at(-1);
  const parts = rows.map((row) => {
    const share = `${row.of}/${row.in}`;
    return speech.t(row === last ? 'lawbook.value.share-and-more' : 'lawbook.value.share', { persons: row.persons, share });
  });
  return parts.join('; ');
}

/** Numbers of articles need no language: `114(1, 2), 131`. */
function sayArticles(articles: readonly ArticleParts[]): string {
  return articles.map(({ article, parts }) => (parts.length === 0 ? article : `${article}(${parts.join(', ')})`)).join(', ');
}

/** Codes that stand for themselves: article numbers of another act, and the like. */
function isBareList(value: readonly unknown[]): value is readonly string[] {
  return value.every((item) => typeof item === 'string');
}

/**
 * What a rule says, in a few words of the reader: "30 calendar days", "25", "in force".
 *
 * @param value - A value of this rule; null is a repeal.
 */
export function sayValue(speech: Speech, rule: Rule, value: unknown): string {
  if (value === null || value === undefined) return speech.t('lawbook.value.repealed');
  switch (rule.kind) {
    case 'time-limit': {
      const { length, count } = value as Term;
      return speech.t(`lawbook.value.${count}`, { n: length });
    }
    case 'amount':
      return speech.money(value as number);
    case 'rate':
      return percent(speech, value as Fraction);
    case 'share':
      return sayShares(speech, value as readonly ShareRow[]);
    case 'threshold':
      return speech.number(value as number);
    case 'list':
      return isBareList(value as readonly unknown[]) ? sayCodes(speech, value as readonly string[]) : String(value);
    case 'ages': {
      const { from, below } = value as { readonly from: number; readonly below: number };
      return `${speech.number(from)}–${speech.number(below)}`;
    }
    case 'articles':
      return sayArticles(value as readonly ArticleParts[]);
    case 'bar':
      return speech.t(`law.value.${String(value)}`);
    default:
      return speech.t('lawbook.value.holds');
  }
}

/** Since when a value has stood and by which act it came; the day is marked while it is unconfirmed. */
export function sayEdition(speech: Speech, dated: Dated<unknown>): string {
  const day = speech.day(dated.from as Parameters<Speech['day']>[0]);
  const by = dated.by === 'draft' ? speech.t('lawbook.edition.draft') : speech.t('lawbook.edition.act', { number: dated.by });
  return speech.t(dated.exact ? 'lawbook.edition.since' : 'lawbook.edition.since-about', { day, by });
}
