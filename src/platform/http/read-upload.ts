import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FlatForm } from '#platform/http/form-body.ts';
import { RefusedRequest } from '#platform/http/problem.ts';
import { isApi } from '#platform/http/request-facts.ts';
import { isStorable } from '#platform/http/text-check.ts';

/** A file as it arrives. `name` is what the sender calls it: show it, never use it as a path. */
export interface ArrivingFile {
  readonly field: string;
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** A multipart form that has been read to its end. */
export interface UploadForm<Kept> {
  readonly fields: FlatForm;
  readonly files: readonly { readonly field: string; readonly name: string; readonly kept: Kept }[];
}

/** Reads a part without destroying it when reading stops early: what is left is let through, so that the parser can go on. */
async function* gently(part: MultipartFile): AsyncGenerator<Uint8Array> {
  try {
    yield* part.file.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  } finally {
    part.file.resume();
  }
}

function append(fields: Record<string, string | readonly string[]>, name: string, value: string): void {
  const before = fields[name];
  fields[name] = before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value];
}

function stringOf(value: unknown): string {
  if (typeof value !== 'string' || !isStorable(value)) throw new RefusedRequest(400, [{ code: 'platform.malformed-request' }]);
  return value;
}

/** Words of the parser for a form that was cut short or never was one; it gives them no code. */
const cutShort = /unexpected end of|terminated early|malformed part header|boundary not found/i;

async function readParts<Kept>(request: FastifyRequest, keep: (file: ArrivingFile) => Promise<Kept>): Promise<UploadForm<Kept>> {
  const fields: Record<string, string | readonly string[]> = Object.create(null) as Record<string, string | readonly string[]>;
  const files: { field: string; name: string; kept: Kept }[] = [];
  let isChecked = isApi(request);
  const demandCheck = (): void => {
    if (!isChecked) request.checkFormToken(undefined);
  };
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      demandCheck();
      if (part.filename === '' || part.filename === undefined) part.file.resume();
      else
        files.push({
          field: part.fieldname,
          name: part.filename.replaceAll('\u0000', ''),
          kept: await keep({ field: part.fieldname, name: part.filename, content: gently(part) }),
        });
      part.file.resume();
    } else if (part.fieldname === 'formToken') {
      request.checkFormToken(part.value);
      isChecked = true;
    } else append(fields, part.fieldname, stringOf(part.value));
  }
  demandCheck();
  return { fields, files };
}

/**
 * Reads a multipart form as it streams. The route has `config: { upload: true }`; on pages the hidden fields must stand before the
 * first file input. Files without a name (empty inputs) are passed by.
 *
 * @param keep - Takes each file, mostly `fileStore.put`; what it returns is given back beside the field's name.
 */
export async function readUpload<Kept>(request: FastifyRequest, keep: (file: ArrivingFile) => Promise<Kept>): Promise<UploadForm<Kept>> {
  try {
    return await readParts(request, keep);
  } catch (problem) {
    const isCutShort = problem instanceof Error && cutShort.test(problem.message);
    throw isCutShort ? new RefusedRequest(400, [{ code: 'platform.malformed-request' }]) : problem;
  }
}
