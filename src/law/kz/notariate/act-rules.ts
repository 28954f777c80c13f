import type { Rule } from '#law/engine/rule.ts';
import * as article92to1 from '#law/kz/notariate/article-92-1.ts';

/** Rules of this act, in the order of its articles. */
export const notariateRules: readonly Rule[] = [article92to1].flatMap((article) => Object.values<Rule>(article));
