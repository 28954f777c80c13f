import type { Rule } from '#law/engine/rule.ts';
import * as article32 from '#law/kz/criminal-procedure/article-32.ts';
import * as article35 from '#law/kz/criminal-procedure/article-35.ts';
import * as article36 from '#law/kz/criminal-procedure/article-36.ts';
import * as article42to1 from '#law/kz/criminal-procedure/article-42-1.ts';
import * as article78 from '#law/kz/criminal-procedure/article-78.ts';
import * as article85 from '#law/kz/criminal-procedure/article-85.ts';

/** Rules of this act, in the order of its articles. */
export const criminalProcedureRules: readonly Rule[] = [article32, article35, article36, article42to1, article78, article85].flatMap(
  (article) => Object.values<Rule>(article),
);
