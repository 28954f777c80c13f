import type { Rule } from '#law/engine/rule.ts';
import * as article01 from '#law/kz/tax-2017/article-01.ts';
import * as article108 from '#law/kz/tax-2017/article-108.ts';
import * as article609 from '#law/kz/tax-2017/article-609.ts';
import * as article610 from '#law/kz/tax-2017/article-610.ts';
import * as article616 from '#law/kz/tax-2017/article-616.ts';
import * as article622 from '#law/kz/tax-2017/article-622.ts';

/** Rules of this act, in the order of its articles. */
export const tax2017Rules: readonly Rule[] = [article01, article108, article609, article610, article616, article622].flatMap((article) =>
  Object.values<Rule>(article),
);
