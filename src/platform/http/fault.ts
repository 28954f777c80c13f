import type { FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
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

function field(path: string): string {
  return path.replace(/^\//, '').replaceAll('/', '.');
}

function limitsOf(parameters: Readonly<Record<string, unknown>>): Refusal['facts'] {
  const named = ['minimum', 'maximum', 'expected'].flatMap((name) => {
    const value = parameters[name];
    return typeof value === 'number' || typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(named);
}

function invalidInput(error: unknown): Fault | null {
  if (!hasZodFastifySchemaValidationErrors(error)) return null;
  // An address whose id is no id is the address of nothing.
  if (error.validationContext === 'params') return { status: 404, refusals: [{ code: 'platform.not-found' }], isBug: false };
  const refusals = error.validation.map((issue) => {
    const facts = limitsOf(issue.params);
    const path = field(issue.instancePath);
    const code = `platform.${issue.keyword.replaceAll('_', '-')}`;
    return { code, ...(path === '' ? {} : { field: path }), ...(facts && Object.keys(facts).length > 0 ? { facts } : {}) };
  });
  return { status: 400, refusals: [{ code: 'platform.invalid-input' }, ...refusals], isBug: false };
}

/** Turns anything thrown into an answer. What is not known is a bug: 500, one code, no word of it. */
export function faultOf(error: unknown): Fault {
  if (error instanceof RefusedRequest) return { status: error.status, refusals: error.refusals, isBug: error.status >= 500 };
  if (error instanceof ConcurrentChange) return { status: 409, refusals: [{ code: error.code }], isBug: false };
  const invalid = invalidInput(error);
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
