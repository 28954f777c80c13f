import type { Rule } from '#law/engine/rule.ts';
import * as article01 from '#law/kz/training-rules-2011/article-01.ts';

/** Rules of this act; each rests on its first item, which approves the rules of the annex. */
export const trainingRules2011ActRules: readonly Rule[] = Object.values<Rule>(article01);
