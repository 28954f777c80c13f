import type { Rule } from '#law/engine/rule.ts';
import * as article01 from '#law/kz/mediation/article-01.ts';
import * as article02 from '#law/kz/mediation/article-02.ts';
import * as article03 from '#law/kz/mediation/article-03.ts';
import * as article04 from '#law/kz/mediation/article-04.ts';
import * as article05 from '#law/kz/mediation/article-05.ts';
import * as article06 from '#law/kz/mediation/article-06.ts';
import * as article07 from '#law/kz/mediation/article-07.ts';
import * as article08 from '#law/kz/mediation/article-08.ts';
import * as article08to1 from '#law/kz/mediation/article-08-1.ts';
import * as article09 from '#law/kz/mediation/article-09.ts';
import * as article10 from '#law/kz/mediation/article-10.ts';
import * as article11 from '#law/kz/mediation/article-11.ts';
import * as article12 from '#law/kz/mediation/article-12.ts';
import * as article13 from '#law/kz/mediation/article-13.ts';
import * as article14 from '#law/kz/mediation/article-14.ts';
import * as article15 from '#law/kz/mediation/article-15.ts';
import * as article16 from '#law/kz/mediation/article-16.ts';
import * as article17 from '#law/kz/mediation/article-17.ts';
import * as article18 from '#law/kz/mediation/article-18.ts';
import * as article19 from '#law/kz/mediation/article-19.ts';
import * as article20 from '#law/kz/mediation/article-20.ts';
import * as article21 from '#law/kz/mediation/article-21.ts';
import * as article22 from '#law/kz/mediation/article-22.ts';
import * as article23 from '#law/kz/mediation/article-23.ts';
import * as article24 from '#law/kz/mediation/article-24.ts';
import * as article25 from '#law/kz/mediation/article-25.ts';
import * as article25to1 from '#law/kz/mediation/article-25-1.ts';
import * as article26 from '#law/kz/mediation/article-26.ts';
import * as article27 from '#law/kz/mediation/article-27.ts';
import * as article27to1 from '#law/kz/mediation/article-27-1.ts';
import * as article28 from '#law/kz/mediation/article-28.ts';

/** Rules of this act, in the order of its articles. */
export const mediationRules: readonly Rule[] = [
  article01,
  article02,
  article03,
  article04,
  article05,
  article06,
  article07,
  article08,
  article08to1,
  article09,
  article10,
  article11,
  article12,
  article13,
  article14,
  article15,
  article16,
  article17,
  article18,
  article19,
  article20,
  article21,
  article22,
  article23,
  article24,
  article25to1,
  article25,
  article26,
  article27to1,
  article27,
  article28,
].flatMap((article) => Object.values<Rule>(article));
