import type { Rule } from '#law/engine/rule.ts';
import * as article01 from '#law/kz/self-regulation/article-01.ts';
import * as article07 from '#law/kz/self-regulation/article-07.ts';
import * as article09 from '#law/kz/self-regulation/article-09.ts';

/** Rules of this act, in the order of its articles. */
export const selfRegulationRules: readonly Rule[] = [article01, article07, article09].flatMap((article) => Object.values<Rule>(article));
