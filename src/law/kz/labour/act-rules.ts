import type { Rule } from '#law/engine/rule.ts';
import * as article159 from '#law/kz/labour/article-159.ts';
import * as article160 from '#law/kz/labour/article-160.ts';
import * as article162 from '#law/kz/labour/article-162.ts';
import * as article164 from '#law/kz/labour/article-164.ts';

/** Rules of this act, in the order of its articles. */
export const labourRules: readonly Rule[] = [article159, article160, article162, article164].flatMap((article) =>
  Object.values<Rule>(article),
);
