import { z } from 'zod';
import type { Refusal } from '#kernel/result.ts';

/** One reason in a problem, ready for a program and, where words were given, for a person. */
const reasonSchema = z.object({
  code: z.string(),
  field: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  detail: z.string().optional(),
});

/** Schema of `application/problem+json` (RFC 9457) for the answers of API routes. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    requestId: z.string().optional(),
    errors: z.array(reasonSchema),
  })
  .meta({ id: 'Problem' });

/** What went wrong, in codes; never in content. */
export type Problem = z.output<typeof problemSchema>;

/** Thrown by a route or hook to answer with a problem. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly status: number;
  readonly refusals: readonly Refusal[];
  constructor(status: number, refusals: readonly Refusal[]) {
    super(refusals[0]?.code ?? 'platform.refused');
    this.status = status;
    this.refusals = refusals;
  }
  get code(): string {
    return this.message;
  }
}

const statusByEnding: readonly (readonly [RegExp, number])[] = [
  [/\.(not-found|no-such-[a-z-]+)$/, 404],
  [/\.(not-signed-in|sign-in-first)$/, 401],
  [/\.(not-yours|not-allowed|form-expired|wrong-origin)$/, 403],
  [/\.(concurrent-change|already-[a-z-]+|changed-meanwhile)$/, 409],
  [/\.file-too-big$/, 413],
  [/\.file-type$/, 415],
  [/\.too-many-[a-z-]+$/, 429],
];

/** Status for a refusal by the ending of its code; 422 when the ending says nothing. */
export function statusOf(refusals: readonly Refusal[]): number {
  const code = refusals[0]?.code ?? '';
  return statusByEnding.find(([ending]) => ending.test(code))?.[1] ?? 422;
}

function reason(refusal: Refusal, tell: ((refusal: Refusal) => string) | undefined): Problem['errors'][number] {
  return {
    code: refusal.code,
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    ...(refusal.facts === undefined ? {} : { facts: { ...refusal.facts } }),
    ...(tell === undefined ? {} : { detail: tell(refusal) }),
  };
}

/**
 * All refusals as one problem.
 *
 * @param tell - Words for a refusal in the reader's language; without it the codes stand alone.
 */
export function refusalsToProblem(
  refusals: readonly Refusal[],
  tell?: (refusal: Refusal) => string,
  status: number = statusOf(refusals),
): Problem {
  const code = refusals[0]?.code ?? 'platform.fault';
  const first = refusals[0];
  return {
    type: `urn:bitim:problem:${code}`,
    title: first !== undefined && tell !== undefined ? tell(first) : code,
    status,
    code,
    errors: refusals.map((refusal) => reason(refusal, tell)),
  };
}
