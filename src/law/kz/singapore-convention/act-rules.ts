import type { Rule } from '#law/engine/rule.ts';
import * as article1 from '#law/kz/singapore-convention/article-1.ts';
import * as article8 from '#law/kz/singapore-convention/article-8.ts';
import * as article9 from '#law/kz/singapore-convention/article-9.ts';

/** Rules of this act, in the order of its articles. */
export const singaporeConventionRules: readonly Rule[] = [article1, article8, article9].flatMap((article) => Object.values<Rule>(article));
