import type { Rule } from '#law/engine/rule.ts';
import * as article120 from '#law/kz/administrative-procedure/article-120.ts';
import * as article121 from '#law/kz/administrative-procedure/article-121.ts';
import * as article127 from '#law/kz/administrative-procedure/article-127.ts';

/** Rules of this act, in the order of its articles. */
export const administrativeProcedureRules: readonly Rule[] = [article120, article121, article127].flatMap((article) =>
  Object.values<Rule>(article),
);
