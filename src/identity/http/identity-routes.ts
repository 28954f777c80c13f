import { accountPages } from '#identity/http/account-pages.tsx';
import type { IdentityHttpParts } from '#identity/http/door.ts';
import { nationalPages } from '#identity/http/national-sign-in.tsx';
import { passwordPages } from '#identity/http/password-pages.tsx';
import { registerPages } from '#identity/http/register-pages.tsx';
import { sessionApi } from '#identity/http/session-api.ts';
import { sessionPages } from '#identity/http/session-pages.tsx';
import { signInPages } from '#identity/http/sign-in-pages.tsx';
import type { HttpServer } from '#platform/http/request-facts.ts';

/** All pages and API routes of this concept. */
export function identityRoutes(app: HttpServer, parts: IdentityHttpParts): void {
  signInPages(app, parts);
  registerPages(app, parts);
  passwordPages(app, parts);
  accountPages(app, parts);
  sessionPages(app, parts);
  if (parts.national) nationalPages(app, { ...parts, national: parts.national });
  sessionApi(app, parts);
}
