import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUuid } from '#kernel/id.ts';
import type { Chance } from '#kernel/ports.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import { openStream, sealStream } from '#platform/crypto/seal-stream.ts';
import { kindOf, openTextProof, sniffedBytes } from '#platform/files/file-kind.ts';
import { type FileStore, largestFile, type StoredFile } from '#platform/files/file-store.ts';
import { type Scan, startScan } from '#platform/files/virus-scan.ts';

/** Stops the writing of a file that may not be kept. */
class Unwanted extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** What is learned of the content while it passes. */
interface Seen {
  bytes: number;
  head: Buffer;
  kind: string | null | undefined;
  readonly hash: ReturnType<typeof createHash>;
  readonly text: ReturnType<typeof openTextProof>;
  readonly scan: Scan | undefined;
}

async function look(seen: Seen, part: Uint8Array): Promise<void> {
  seen.bytes += part.length;
  if (seen.bytes > largestFile) throw new Unwanted('platform.file-too-big');
  seen.hash.update(part);
  seen.text.take(part);
  if (seen.kind === undefined) {
    seen.head = Buffer.concat([seen.head, part]);
    if (seen.head.length >= sniffedBytes) await judge(seen);
  }
  await seen.scan?.take(part);
}

async function judge(seen: Seen): Promise<void> {
  seen.kind = await kindOf(seen.head);
  seen.head = Buffer.alloc(0);
  if (seen.kind === null) throw new Unwanted('platform.file-type');
}

async function* watched(content: AsyncIterable<Uint8Array>, seen: Seen): AsyncGenerator<Uint8Array> {
  for await (const part of content) {
    await look(seen, part);
    yield part;
  }
  if (seen.bytes === 0) throw new Unwanted('platform.file-empty');
  if (seen.kind === undefined) await judge(seen);
  if (seen.kind === 'maybe-text' && !seen.text.isText()) throw new Unwanted('platform.file-type');
  const finding = (await seen.scan?.finish()) ?? 'clean';
  if (finding !== 'clean') throw new Unwanted(finding === 'infected' ? 'platform.file-infected' : 'platform.file-unscanned');
}

async function writeAll(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const part of content) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}

function mediaTypeOf(seen: Seen): string {
  return seen.kind === 'maybe-text' ? 'text/plain' : (seen.kind ?? 'application/octet-stream');
}

interface Folder {
  readonly directory: string;
  readonly chance: Chance;
  readonly clamavSocket?: string | undefined;
}

async function keep(folder: Folder, content: AsyncIterable<Uint8Array>, key: Uint8Array): Promise<Result<StoredFile, readonly Refusal[]>> {
  const id = folder.chance.id();
  const draft = join(folder.directory, `${id}.part`);
  const scan = folder.clamavSocket ? startScan(folder.clamavSocket) : undefined;
  const seen: Seen = { bytes: 0, head: Buffer.alloc(0), kind: undefined, hash: createHash('sha256'), text: openTextProof(), scan };
  try {
    await writeAll(draft, sealStream(watched(content, seen), key, `file:${id}`));
    await rename(draft, join(folder.directory, id));
    return ok({ id, mediaType: mediaTypeOf(seen), bytes: seen.bytes, sha256: seen.hash.digest('hex') });
  } catch (problem) {
    await rm(draft, { force: true });
    if (problem instanceof Unwanted) return refuse(problem.code);
    throw problem;
  } finally {
    scan?.drop();
  }
}

/** Removes what a killed process left half written. Another process may be writing now, hence the hour of grace. */
async function sweep(directory: string): Promise<void> {
  const left = (await readdir(directory)).filter((name) => name.endsWith('.part'));
  const hourAgo = Date.now() - 3_600_000;
  for (const name of left) {
    const path = join(directory, name);
    if ((await stat(path)).mtimeMs < hourAgo) await rm(path, { force: true });
  }
}

/** Opens a file store in a folder, made when missing, and removes half-written files older than an hour. */
export async function openFolderFileStore(folder: Folder): Promise<FileStore> {
  const { directory } = folder;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await sweep(directory);
  const pathOf = (id: string): string => {
    if (!isUuid(id)) throw new Error('not the id of a file');
    return join(directory, id);
  };
  return {
    put: (content, key) => keep(folder, content, key),
    read: (id, key) => openStream(createReadStream(pathOf(id)), key, `file:${id}`),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}
