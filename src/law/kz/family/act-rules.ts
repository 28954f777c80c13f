import type { Rule } from '#law/engine/rule.ts';
import * as article138 from '#law/kz/family/article-138.ts';
import * as article139 from '#law/kz/family/article-139.ts';
import * as article141 from '#law/kz/family/article-141.ts';
import * as article157 from '#law/kz/family/article-157.ts';
import * as article158 from '#law/kz/family/article-158.ts';
import * as article159 from '#law/kz/family/article-159.ts';
import * as article160 from '#law/kz/family/article-160.ts';
import * as article161 from '#law/kz/family/article-161.ts';
import * as article162 from '#law/kz/family/article-162.ts';
import * as article165 from '#law/kz/family/article-165.ts';
import * as article166 from '#law/kz/family/article-166.ts';
import * as article170 from '#law/kz/family/article-170.ts';
import * as article171 from '#law/kz/family/article-171.ts';
import * as article172 from '#law/kz/family/article-172.ts';

/** Rules of this act, in the order of its articles. */
export const familyRules: readonly Rule[] = [
  article138,
  article139,
  article141,
  article157,
  article158,
  article159,
  article160,
  article161,
  article162,
  article165,
  article166,
  article170,
  article171,
  article172,
].flatMap((article) => Object.values<Rule>(article));
