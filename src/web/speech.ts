import type { Day, Instant } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';

/** Values that fill a message; dates and money are formatted first and passed as text. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Everything needed to say something to one reader in that reader's language. */
export interface Speech {
  readonly language: Language;
  /** The message with this id, filled. An unknown id throws under test and shows the id in production. */
  readonly t: (id: string, values?: MessageValues) => string;
  /** `long`: 1 December 2026 · `formal` (documents): «2026 жылғы 1 желтоқсан», «1 декабря 2026 года» · `short`: 01.12.2026. */
  readonly day: (day: Day, form?: 'long' | 'formal' | 'short') => string;
  /** Date and time in Kazakhstan (Asia/Almaty). */
  readonly instant: (instant: Instant) => string;
  /** Tenge from tiyn: `1 850 000 ₸`. */
  readonly money: (tiyn: number) => string;
  readonly number: (value: number) => string;
  /** Joins names: "A, B and C". */
  readonly list: (items: readonly string[]) => string;
}
