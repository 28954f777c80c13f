import type { Rule } from '#law/engine/rule.ts';
import * as article01 from '#law/kz/public-mediators-register/article-01.ts';

/** Rules of this act; each rests on its first item, which approves the rules of the annex. */
export const publicMediatorsRegisterActRules: readonly Rule[] = Object.values<Rule>(article01);
