import { describe, expect, it } from 'vitest';
import { normaliseCms } from '#signature/acts/check/normalise-cms.ts';

const der = Uint8Array.from([0x30, 0x82, 0x01, 0x00, ...Array.from({ length: 256 }, (_, index) => index)]);
const base64 = Buffer.from(der).toString('base64');
const lines = base64.replace(/(.{64})/g, '$1\n');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the shapes in which programs hand over a signature', () => {
  it.each([
    ['raw bytes', der],
    ['base64', base64],
    ['base64 in lines', lines],
    ['base64 for addresses, without its end', Buffer.from(der).toString('base64url')],
    ['armour of NCALayer', `-----BEGIN CMS-----\n${lines}\n-----END CMS-----\n`],
    ['armour with the line ends of Windows', `-----BEGIN CMS-----\r\n${lines.replaceAll('\n', '\r\n')}\r\n-----END CMS-----\r\n`],
    ['armour in one line', `-----BEGIN CMS-----${base64}-----END CMS-----`],
    ['armour of OpenSSL', `-----BEGIN PKCS7-----\n${lines}\n-----END PKCS7-----\n`],
    ['armour behind a byte order mark', `\uFEFF-----BEGIN CMS-----\n${lines}\n-----END CMS-----`],
    ['a list of one', [`-----BEGIN CMS-----\n${lines}\n-----END CMS-----\n`]],
    ['a file of base64', bytesOf(lines)],
    ['a file in armour, with a byte order mark', bytesOf(`\uFEFF-----BEGIN CMS-----\n${lines}\n-----END CMS-----`)],
  ])('are all read: %s', (_, given) => {
    expect(Buffer.from(normaliseCms(given) ?? [])).toEqual(Buffer.from(der));
  });

  it.each([
    ['nothing', ''],
    ['no bytes', new Uint8Array()],
    ['a list of two: whose signature is it', [base64, base64]],
    ['an empty list', []],
    ['words', 'action.canceled'],
    ['base64 of something else', Buffer.from('hello there').toString('base64')],
    ['armour of a certificate', `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----`],
    ['armour without an end', `-----BEGIN CMS-----\n${lines}`],
    ['a text that is far too long', 'A'.repeat(4_000_000)],
  ])('are refused when they are none: %s', (_, given) => {
    expect(normaliseCms(given)).toBeNull();
  });
});
