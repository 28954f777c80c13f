import type { Rule } from '#law/engine/rule.ts';
import * as article64 from '#law/kz/administrative-offences/article-64.ts';

/** Rules of this act, in the order of its articles. */
export const administrativeOffencesRules: readonly Rule[] = [article64].flatMap((article) => Object.values<Rule>(article));
