import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';

/** A refusal of the API as programs read it. */
export interface ReadProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { readonly code: string; readonly field?: string; readonly detail?: string }[];
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** Whether this could be a sentence of that language: Kazakh and Russian in Cyrillic letters, English without. */
export function speaks(language: 'kk' | 'ru' | 'en', text: string): boolean {
  return text.length > 8 && text.includes(' ') && cyrillic.test(text) === (language !== 'en');
}

/** Reads a refusal and holds it against RFC 9457 and the house: one status, codes, a sentence for each reason. */
export function problemOf(answer: LightMyRequestResponse, what: string): ReadProblem {
  expect([what, answer.statusCode, answer.headers['content-type']]).toEqual([
    what,
    expect.toSatisfy((status: number) => status >= 400 && status < 500, 'a refusal'),
    expect.stringContaining('application/problem+json'),
  ]);
  const problem = answer.json() as ReadProblem;
  expect([what, problem.status, problem.type]).toEqual([what, answer.statusCode, `urn:bitim:problem:${problem.code}`]);
  expect([what, problem.errors.length]).not.toEqual([what, 0]);
  for (const error of [{ code: problem.code, detail: problem.title }, ...problem.errors]) {
    expect([what, error.code]).toEqual([what, expect.stringMatching(/^[a-z]+(\.[a-z0-9.-]+)+$/)]);
    expect([what, error.code, error.detail]).toEqual([what, error.code, expect.stringMatching(/\S \S/)]);
  }
  return problem;
}
