import type { Rule } from '#law/engine/rule.ts';
import * as article68 from '#law/kz/criminal/article-68.ts';
import * as article71 from '#law/kz/criminal/article-71.ts';
import * as article80 from '#law/kz/criminal/article-80.ts';

/** Rules of this act, in the order of its articles. */
export const criminalRules: readonly Rule[] = [article68, article71, article80].flatMap((article) => Object.values<Rule>(article));
