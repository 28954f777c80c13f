import type { Obligation, SettlementDraft } from '#agreement/domain/event.ts';
import type { Refusal } from '#kernel/result.ts';

/** Words that leave open what is owed or until when; in Kazakh, Russian and English. */
const vagueWords: readonly string[] = [
  'мүмкіндігінше',
  'мүмкіндік болса',
  'шамамен',
  'жақын арада',
  'тырысады',
  'қажет болса',
  'ақылға қонымды мерзімде',
  'по возможности',
  'при возможности',
  'примерно',
  'приблизительно',
  'в ближайшее время',
  'постара',
  'при необходимости',
  'в разумный срок',
  'по мере возможности',
  'as soon as possible',
  'if possible',
  'approximately',
  'in due course',
  'reasonable time',
  'best efforts',
  'try to',
];

/** Words by which a promise waits for something that may never happen. */
const conditionalWords: readonly RegExp[] = [
  /(^|[^\p{L}])(егер|жағдайда ғана|шартымен)(?=$|[^\p{L}])/u,
  /(^|[^\p{L}])(если|при условии|в случае если|только после того)(?=$|[^\p{L}])/u,
  /(^|[^\p{L}])(if|provided that|subject to|on condition)(?=$|[^\p{L}])/u,
];

function wordsOf(obligation: Obligation): string {
  return `${obligation.what}\n${obligation.how}`.toLowerCase();
}

/** Whether a text makes something wait for an uncertain event. */
export function soundsConditional(text: string): boolean {
  return conditionalWords.some((words) => words.test(text.toLowerCase()));
}

/** Numbers of the promises that sound conditional. */
export function conditionalObligations(obligations: readonly Obligation[]): readonly number[] {
  return obligations.filter((obligation) => soundsConditional(wordsOf(obligation))).map((obligation) => obligation.no);
}

/**
 * Everything that is not definite in one promise: who, what, how much, how, by when. Empty means definite.
 *
 * @error agreement.no-amount, agreement.no-act, agreement.no-way - Facts: `no`, the number of the promise.
 */
export function indefiniteIn(obligation: Obligation): readonly Refusal[] {
  const facts = { no: obligation.no };
  const found: Refusal[] = [];
  if (obligation.kind === 'money' && !obligation.amountTiyn) found.push({ code: 'agreement.promise-no-amount', facts });
  if (obligation.kind === 'act' && obligation.what.trim() === '') found.push({ code: 'agreement.promise-no-act', facts });
  if (obligation.how.trim() === '') found.push({ code: 'agreement.promise-no-way', facts });
  return found;
}

/**
 * Marks to show beside a draft; they warn and stop nothing: a promise in vague words, other terms that sound conditional.
 *
 * @example A promise to repair the roof "as soon as possible" gives { code: 'agreement.vague-promise', facts: { no: 1, words: 'as soon as possible' } }
 */
export function draftFlags(draft: Pick<SettlementDraft, 'obligations' | 'otherTerms'>): readonly Refusal[] {
  const vague = draft.obligations.flatMap((obligation): Refusal[] => {
    const words = vagueWords.find((known) => wordsOf(obligation).includes(known));
    return words ? [{ code: 'agreement.vague-promise', facts: { no: obligation.no, words } }] : [];
  });
  return soundsConditional(draft.otherTerms) ? [...vague, { code: 'agreement.conditional-words' }] : vague;
}
