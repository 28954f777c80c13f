import qs from 'qs';
import { RefusedRequest } from '#platform/http/problem.ts';

/** A posted form as typed: dotted names to text, or to a list of texts when a name came more than once. */
export type FlatForm = Readonly<Record<string, string | readonly string[]>>;

/** Most fields of one form. */
export const mostFields = 2000;

/** Reads `application/x-www-form-urlencoded`. Names stay flat; nothing can reach a prototype. */
export function parseForm(text: string): FlatForm {
  try {
    const read = qs.parse(text, {
      depth: 0,
      parameterLimit: mostFields,
      arrayLimit: mostFields,
      throwOnLimitExceeded: true,
      duplicates: 'combine',
      plainObjects: true,
    });
    return read as FlatForm;
  } catch {
    throw new RefusedRequest(413, [{ code: 'platform.too-many-fields' }]);
  }
}
