import type { Rule } from '#law/engine/rule.ts';
import * as article42to2 from '#law/kz/consumers/article-42-2.ts';
import * as article42to4 from '#law/kz/consumers/article-42-4.ts';
import * as article42to8 from '#law/kz/consumers/article-42-8.ts';

/** Rules of this act, in the order of its articles. */
export const consumersRules: readonly Rule[] = [article42to2, article42to4, article42to8].flatMap((article) =>
  Object.values<Rule>(article),
);
