import type { FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { Refusal } from '#kernel/result.ts';
import { ConcurrentChange } from '#platform/database/concurrent-change.ts';
import { RefusedRequest } from '#platform/http/problem.ts';

/** What is answered for an error: a status and reasons in codes. `isBug` asks for a line in the log. */
export interface Fault {
  readonly status: number;
  readonly refusals: readonly Refusal[];
  readonly isBug: boolean;
}

const byCode: Readonly<Record<string, readonly [number, string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'platform.malformed-json'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'platform.malformed-json'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'platform.malformed-request'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'platform.too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'platform.media-type'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, 'platform.media-type'],
  FST_PARTS_LIMIT: [413, 'platform.too-many-fields'],
  FST_FILES_LIMIT: [413, 'platform.too-many-files'],
  FST_FIELDS_LIMIT: [413, 'platform.too-many-fields'],
  FST_REQ_FILE_TOO_LARGE: [413, 'platform.file-too-big'],
  FST_PROTO_VIOLATION: [400, 'platform.malformed-request'],
  FST_MP_PREMATURE_CLOSE: [400, 'platform.malformed-request'],
  FST_ERR_BAD_URL: [400, 'platform.malformed-request'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'platform.malformed-request'],
};

function steps(path: string): readonly string[] {
  return path.split('/').filter((step) => step !== '');
}

function limitsOf(parameters: Readonly<Record<string, unknown>>): Refusal['facts'] {
  const named = ['minimum', 'maximum', 'expected'].flatMap((name) => {
    const value = parameters[name];
    return typeof value === 'number' || typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(named);
}

/** Says what a schema refused, one refusal a field; given by whoever has the words for it. */
export type ReadIssues = (issues: readonly z.core.$ZodIssue[]) => readonly Refusal[];

function codesAlone(issues: readonly z.core.$ZodIssue[]): readonly Refusal[] {
  return issues.map((issue) => {
    const facts = limitsOf({ ...issue });
    const path = issue.path.join('.');
    const code = `platform.${issue.code.replaceAll('_', '-')}`;
    return { code, ...(path === '' ? {} : { field: path }), ...(facts && Object.keys(facts).length > 0 ? { facts } : {}) };
  });
}

function invalidInput(error: unknown, readIssues: ReadIssues): Fault | null {
  if (!hasZodFastifySchemaValidationErrors(error)) return null;
  // An address whose id is no id is the address of nothing.
  if (error.validationContext === 'params') return { status: 404, refusals: [{ code: 'platform.not-found' }], isBug: false };
  const issues = error.validation.map(({ params, keyword: code, instancePath, message }) => {
    return { ...params, code, message: message ?? '', path: steps(instancePath) } as z.core.$ZodIssue;
  });
  return { status: 400, refusals: [{ code: 'platform.invalid-input' }, ...readIssues(issues)], isBug: false };
}

/** Turns anything thrown into an answer. What is not known is a bug: 500, one code, no word of it. */
export function faultOf(error: unknown, readIssues: ReadIssues = codesAlone): Fault {
  if (error instanceof RefusedRequest) return { status: error.status, refusals: error.refusals, isBug: error.status >= 500 };
  if (error instanceof ConcurrentChange) return { status: 409, refusals: [{ code: error.code }], isBug: false };
  const invalid = invalidInput(error, readIssues);
  if (invalid) return invalid;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  if (known) return { status: known[0], refusals: [{ code: known[1] }], isBug: false };
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500) return { status, refusals: [{ code: 'platform.malformed-request' }], isBug: false };
  return { status: 500, refusals: [{ code: 'platform.fault' }], isBug: true };
}

/** Text of a page that says what went wrong, in the reader's language. */
export type RenderError = (request: FastifyRequest, fault: { readonly status: number; readonly code: string }) => Promise<string> | string;

/** A refusal in the reader's words, for problems of the API. */
export type TellRefusal = (request: FastifyRequest, refusal: Refusal) => string;
