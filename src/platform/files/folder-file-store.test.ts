import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer } from 'docx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemChance } from '#platform/chance.ts';
import { sha256 } from '#platform/crypto/canonical.ts';
import { newKey, SealBroken } from '#platform/crypto/seal.ts';
import { largestFile } from '#platform/files/file-store.ts';
import { openFolderFileStore } from '#platform/files/folder-file-store.ts';

const key = newKey();
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic'),
  Buffer.alloc(4),
  Buffer.from('mif1heic'),
  Buffer.alloc(100),
]);

/** A ZIP with one stored entry, as an OpenDocument text begins. */
function odt(): Buffer {
  const name = Buffer.from('mimetype');
  const content = Buffer.from('application/vnd.oasis.opendocument.text');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([header, name, content, end]);
}

async function* of(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
async function all(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

describe('the folder of files', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'bitim-files-'));
  });
  afterEach(() => rm(directory, { recursive: true }));
  const open = (clamavSocket?: string) => openFolderFileStore({ directory, chance: systemChance, clamavSocket });

  it('keeps a file encrypted under its id and gives it back only under its key', async () => {
    const files = await open();
    const words = Buffer.from('Тараптар келісті. '.repeat(9000));
    const kept = await files.put(of(words.subarray(0, 5), words.subarray(5)), key);
    if (!kept.ok) throw new Error('refused');
    expect(kept.value).toMatchObject({ mediaType: 'text/plain', bytes: words.length, sha256: sha256(words) });
    expect(await readdir(directory)).toEqual([kept.value.id]);
    expect((await readFile(join(directory, kept.value.id))).includes(Buffer.from('келісті'))).toBe(false);
    expect((await all(files.read(kept.value.id, key))).equals(words)).toBe(true);
    await expect(all(files.read(kept.value.id, newKey()))).rejects.toThrow(SealBroken);
    await files.remove(kept.value.id);
    expect(await readdir(directory)).toEqual([]);
  });

  it('does not open another file under an exchanged id', async () => {
    const files = await open();
    const kept = await files.put(of(png), key);
    if (!kept.ok) throw new Error('refused');
    const other = systemChance.id();
    await writeFile(join(directory, other), await readFile(join(directory, kept.value.id)));
    await expect(all(files.read(other, key))).rejects.toThrow(SealBroken);
    expect(() => files.read('../escape', key)).toThrow('not the id');
  });

  it.each([
    ['application/pdf', async () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['image/png', async () => png],
    ['image/jpeg', async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200)])],
    ['image/heic', async () => heic],
    ['application/vnd.oasis.opendocument.text', async () => odt()],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      () => Packer.toBuffer(new Document({ sections: [{ children: [] }] })),
    ],
    ['text/plain', async () => Buffer.from('\ufeffЖазба\r\n\tекінші жол')],
  ])('takes %s', async (mediaType, make) => {
    const kept = await (await open()).put(of(await make()), key);
    expect(kept).toMatchObject({ ok: true, value: { mediaType } });
  });

  it.each([
    ['platform.file-empty', Buffer.alloc(0)],
    ['platform.file-type', Buffer.from('MZ\x90\x00 program')],
    ['platform.file-type', Buffer.from('GIF89a')],
    ['platform.file-type', Buffer.from([0x41, 0xff, 0xfe, 0x42])],
    ['platform.file-type', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>')],
  ])('refuses with %s and leaves nothing', async (code, content) => {
    expect(await (await open()).put(of(content), key)).toEqual({ ok: false, error: [{ code }] });
    expect(await readdir(directory)).toEqual([]);
  });

  it('refuses text that turns out to be none at its end', async () => {
    expect(await (await open()).put(of(Buffer.alloc(600_000, 'a'), Buffer.from([0])), key)).toMatchObject({
      error: [{ code: 'platform.file-type' }],
    });
  });

  it('takes the largest file and refuses one byte more', async () => {
    const files = await open();
    const big = [Buffer.from('%PDF-1.7\n'), ...Array.from({ length: 50 }, (_, n) => Buffer.alloc(1024 * 1024 - (n === 0 ? 9 : 0), 'a'))];
    expect(await files.put(of(...big), key)).toMatchObject({ ok: true, value: { bytes: largestFile } });
    expect(await files.put(of(...big, Buffer.from('b')), key)).toMatchObject({ error: [{ code: 'platform.file-too-big' }] });
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('leaves nothing when the sender breaks off, and sweeps what a killed process left', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield png;
      throw new Error('connection lost');
    }
    await expect((await open()).put(broken(), key)).rejects.toThrow('connection lost');
    await writeFile(join(directory, 'old.part'), 'x');
    await utimes(join(directory, 'old.part'), 0, 0);
    await writeFile(join(directory, 'new.part'), 'x');
    await open();
    expect(await readdir(directory)).toEqual(['new.part']);
  });

  describe('with a scanner', () => {
    let scanner: Server;
    let heard: Buffer[];
    beforeEach(async () => {
      heard = [];
      scanner = createServer((socket) => {
        let text = Buffer.alloc(0);
        socket.on('data', (part) => {
          text = Buffer.concat([text, part]);
          if (!text.subarray(-4).equals(Buffer.alloc(4))) return;
          heard.push(text);
          socket.end(text.includes('EICAR') ? 'stream: Eicar-Test FOUND\0' : 'stream: OK\0');
        });
        socket.on('error', () => undefined);
      });
      await new Promise<void>((done) => scanner.listen(join(directory, 'clamd.sock'), done));
    });
    afterEach(() => new Promise((done) => scanner.close(done)));

    it('refuses what it finds and keeps what is clean', async () => {
      const files = await open(join(directory, 'clamd.sock'));
      expect(await files.put(of(Buffer.from('EICAR sample')), key)).toEqual({ ok: false, error: [{ code: 'platform.file-infected' }] });
      expect(await files.put(of(Buffer.from('clean'), Buffer.from(' words')), key)).toMatchObject({ ok: true });
      expect(heard[1]?.toString('latin1')).toBe('zINSTREAM\0\0\0\0\x05clean\0\0\0\x06 words\0\0\0\0');
    });

    it('refuses everything while it does not answer', async () => {
      const files = await open(join(directory, 'absent.sock'));
      expect(await files.put(of(png), key)).toEqual({ ok: false, error: [{ code: 'platform.file-unscanned' }] });
    });
  });
});
