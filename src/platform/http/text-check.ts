import { RefusedRequest } from '#platform/http/problem.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';

/** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}

const deepest = 50;

/** Whether all text in a parsed body or query, names included, can be kept, and it is not nested beyond reason. */
export function hasStorableText(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= deepest) return false;
  if (Array.isArray(value)) return value.every((item) => hasStorableText(item, depth + 1));
  return Object.entries(value).every(([name, inner]) => isStorable(name) && hasStorableText(inner, depth + 1));
}

/** Refuses requests whose text no database keeps, before any room sees them. */
export function installTextCheck(server: HttpServer): void {
  server.addHook('preValidation', async (request) => {
    if ([request.params, request.query, request.body].every((part) => hasStorableText(part))) return;
    throw new RefusedRequest(400, [{ code: 'platform.malformed-request' }]);
  });
}
