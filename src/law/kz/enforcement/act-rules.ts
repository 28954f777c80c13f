import type { Rule } from '#law/engine/rule.ts';
import * as article42 from '#law/kz/enforcement/article-42.ts';
import * as article44 from '#law/kz/enforcement/article-44.ts';
import * as article46 from '#law/kz/enforcement/article-46.ts';
import * as article47 from '#law/kz/enforcement/article-47.ts';

/** Rules of this act, in the order of its articles. */
export const enforcementRules: readonly Rule[] = [article42, article44, article46, article47].flatMap((article) =>
  Object.values<Rule>(article),
);
