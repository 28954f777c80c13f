import type { Rule } from '#law/engine/rule.ts';
import * as article172 from '#law/kz/civil/article-172.ts';
import * as article173 from '#law/kz/civil/article-173.ts';
import * as article174 from '#law/kz/civil/article-174.ts';
import * as article175 from '#law/kz/civil/article-175.ts';
import * as article176 from '#law/kz/civil/article-176.ts';
import * as article183 from '#law/kz/civil/article-183.ts';

/** Rules of this act, in the order of its articles. */
export const civilRules: readonly Rule[] = [article172, article173, article174, article175, article176, article183].flatMap((article) =>
  Object.values<Rule>(article),
);
