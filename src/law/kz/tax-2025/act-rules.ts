import type { Rule } from '#law/engine/rule.ts';
import * as article120 from '#law/kz/tax-2025/article-120.ts';
import * as article121 from '#law/kz/tax-2025/article-121.ts';
import * as article122 from '#law/kz/tax-2025/article-122.ts';
import * as article664 from '#law/kz/tax-2025/article-664.ts';
import * as article665 from '#law/kz/tax-2025/article-665.ts';
import * as article668 from '#law/kz/tax-2025/article-668.ts';
import * as article671 from '#law/kz/tax-2025/article-671.ts';

/** Rules of this act, in the order of its articles. */
export const tax2025Rules: readonly Rule[] = [article120, article121, article122, article664, article665, article668, article671].flatMap(
  (article) => Object.values<Rule>(article),
);
