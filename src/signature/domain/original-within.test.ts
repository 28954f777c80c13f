import { describe, expect, it } from 'vitest';
import { originalLengths } from '#signature/domain/original-within.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the original within a signed PDF', () => {
  it.each(['%PDF-1.7 a %%EOF', '%PDF-1.7 a font with %%EOF in it %%EOF', '%PDF-1.7 a %%EOF\n', '%PDF-1.7 a %%EOF\r\n'])(
    '%j is among what stands before what was added',
    (original) => {
      expect(originalLengths(bytes(`${original}\n1 0 obj << /ByteRange [0 1 2 3] >> endobj\n%%EOF\n`))).toContain(original.length);
    },
  );

  it.each(['', '%PDF-1.7', '%PDF-1.7 %%EOF', '%PDF-1.7 %%EOF\n', '%%EO', '/ByteRange', '%PDF-1.7 %%EOF\n%%EOF'])(
    'is not looked for in %j, to which nothing was added',
    (text) => {
      expect(originalLengths(bytes(text))).toEqual([]);
    },
  );
});
