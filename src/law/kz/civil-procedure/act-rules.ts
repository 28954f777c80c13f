import type { Rule } from '#law/engine/rule.ts';
import * as article80 from '#law/kz/civil-procedure/article-80.ts';
import * as article115 from '#law/kz/civil-procedure/article-115.ts';
import * as article134 from '#law/kz/civil-procedure/article-134.ts';
import * as article135 from '#law/kz/civil-procedure/article-135.ts';
import * as article136 from '#law/kz/civil-procedure/article-136.ts';
import * as article137 from '#law/kz/civil-procedure/article-137.ts';
import * as article138 from '#law/kz/civil-procedure/article-138.ts';
import * as article139 from '#law/kz/civil-procedure/article-139.ts';
import * as article141 from '#law/kz/civil-procedure/article-141.ts';
import * as article142 from '#law/kz/civil-procedure/article-142.ts';
import * as article143 from '#law/kz/civil-procedure/article-143.ts';
import * as article148 from '#law/kz/civil-procedure/article-148.ts';
import * as article149 from '#law/kz/civil-procedure/article-149.ts';
import * as article150 from '#law/kz/civil-procedure/article-150.ts';
import * as article151 from '#law/kz/civil-procedure/article-151.ts';
import * as article152 from '#law/kz/civil-procedure/article-152.ts';
import * as article174 from '#law/kz/civil-procedure/article-174.ts';
import * as article176 from '#law/kz/civil-procedure/article-176.ts';
import * as article177 from '#law/kz/civil-procedure/article-177.ts';
import * as article178 from '#law/kz/civil-procedure/article-178.ts';
import * as article179 from '#law/kz/civil-procedure/article-179.ts';
import * as article180 from '#law/kz/civil-procedure/article-180.ts';
import * as article181 from '#law/kz/civil-procedure/article-181.ts';
import * as article182 from '#law/kz/civil-procedure/article-182.ts';
import * as article272 from '#law/kz/civil-procedure/article-272.ts';
import * as article273 from '#law/kz/civil-procedure/article-273.ts';
import * as article274 from '#law/kz/civil-procedure/article-274.ts';
import * as article276 from '#law/kz/civil-procedure/article-276.ts';
import * as article277 from '#law/kz/civil-procedure/article-277.ts';
import * as article278 from '#law/kz/civil-procedure/article-278.ts';
import * as article279 from '#law/kz/civil-procedure/article-279.ts';
import * as article280 from '#law/kz/civil-procedure/article-280.ts';

/** Rules of this act, in the order of its articles. */
export const civilProcedureRules: readonly Rule[] = [
  article80,
  article115,
  article134,
  article135,
  article136,
  article137,
  article138,
  article139,
  article141,
  article142,
  article143,
  article148,
  article149,
  article150,
  article151,
  article152,
  article174,
  article176,
  article177,
  article178,
  article179,
  article180,
  article181,
  article182,
  article272,
  article273,
  article274,
  article276,
  article277,
  article278,
  article279,
  article280,
].flatMap((article) => Object.values<Rule>(article));
