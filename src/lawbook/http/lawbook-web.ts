import { registerAct } from '#lawbook/http/act-page.tsx';
import { registerCollisions } from '#lawbook/http/collisions-page.tsx';
import { registerEditions } from '#lawbook/http/editions-page.tsx';
import { registerHome } from '#lawbook/http/home-page.tsx';
import { registerInterview } from '#lawbook/http/interview-page.tsx';
import { registerLawApi } from '#lawbook/http/law-api.ts';
import type { LawWeb } from '#lawbook/http/law-web.ts';
import { registerQuestion } from '#lawbook/http/question-page.tsx';
import { registerRule } from '#lawbook/http/rule-page.tsx';
import { registerTrial } from '#lawbook/http/trial-page.tsx';
import type { HttpServer } from '#platform/http/request-facts.ts';

/** The law explorer, the guided check of every question, and the law over the API. */
export function registerLawbook(app: HttpServer, web: LawWeb): void {
  registerHome(app, web);
  registerAct(app, web);
  registerRule(app, web);
  registerTrial(app, web);
  registerQuestion(app, web);
  registerInterview(app, web);
  registerEditions(app, web);
  registerCollisions(app, web);
  registerLawApi(app, web);
}
