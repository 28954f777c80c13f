import type { Rule } from '#law/engine/rule.ts';
import * as article534 from '#law/kz/tax-2008/article-534.ts';
import * as article535 from '#law/kz/tax-2008/article-535.ts';
import * as article541 from '#law/kz/tax-2008/article-541.ts';
import * as article546 from '#law/kz/tax-2008/article-546.ts';
import * as article548 from '#law/kz/tax-2008/article-548.ts';

/** Rules of this act, in the order of its articles. */
export const tax2008Rules: readonly Rule[] = [article534, article535, article541, article546, article548].flatMap((article) =>
  Object.values<Rule>(article),
);
