import type { Rule } from '#law/engine/rule.ts';
import * as article07 from '#law/kz/budget/article-07.ts';
import * as article09 from '#law/kz/budget/article-09.ts';

/** Rules of the yearly laws on the republican budget. */
export const budgetRules: readonly Rule[] = [article07, article09].flatMap((article) => Object.values<Rule>(article));
