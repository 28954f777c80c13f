import type { Rule } from '#law/engine/rule.ts';
import * as article07 from '#law/kz/personal-data-protection/article-07.ts';
import * as article11 from '#law/kz/personal-data-protection/article-11.ts';
import * as article12 from '#law/kz/personal-data-protection/article-12.ts';

/** Rules of this act, in the order of its articles. */
export const personalDataRules: readonly Rule[] = [article07, article11, article12].flatMap((article) => Object.values<Rule>(article));
