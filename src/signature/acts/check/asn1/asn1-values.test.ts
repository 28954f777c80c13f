import { describe, expect, it } from 'vitest';
import { Asn1Error, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { instantOf, objectIdOf, octetsOf, smallInteger, textOf } from '#signature/acts/check/asn1/asn1-values.ts';
import { bytesToHex } from '#signature/acts/check/asn1/byte-text.ts';
import { derInteger, toDer } from '#signature/acts/check/asn1/write-der.ts';

const node = (hex: string) => readWhole(new Uint8Array(Buffer.from(hex, 'hex')));
const time = (tag: string, text: string) =>
  instantOf(node(`${tag}${text.length.toString(16).padStart(2, '0')}${Buffer.from(text).toString('hex')}`));

describe('values of ASN.1', () => {
  it('that are moments are read in UTC, to the millisecond', () => {
    expect(time('17', '491231235959Z')).toBe('2049-12-31T23:59:59.000Z');
    expect(time('17', '500101000000Z')).toBe('1950-01-01T00:00:00.000Z');
    expect(time('17', '2606011030Z')).toBe('2026-06-01T10:30:00.000Z');
    expect(time('18', '20500101000000Z')).toBe('2050-01-01T00:00:00.000Z');
    expect(time('18', '20260601103005.1239Z')).toBe('2026-06-01T10:30:05.123Z');
  });

  it('that are no moments are refused: another zone, a day that does not exist, an hour too many', () => {
    const wrong = ['260601103000+0500', '260230000000Z', '260601250000Z', '260601106000Z', '26060110300Z', ''];
    for (const text of wrong) expect(() => time('17', text), text).toThrow();
    for (const text of ['20260601', '20260601103005', '00000101000000Z', '20260601103005,1Z'])
      expect(() => time('18', text), text).toThrow();
  });

  it('that are names are read from every kind of string', () => {
    expect(textOf(node('0c04d3d2a3d0'.replace('d3d2a3d0', 'd298d2a3')))).toBe('Ҙң');
    expect(textOf(node('1e0404d204b0'))).toBe('ӒҰ');
    expect(textOf(node('1c040001f600'))).toBe('😀');
    expect(textOf(node('13024b5a'))).toBe('KZ');
    expect(textOf(node('1402e9e8'))).toBe('éè');
    for (const hex of ['0c01ff', '1c04ffffffff', '0401ff']) expect(() => textOf(node(hex))).toThrow();
  });

  it('that are object identifiers may have an arc as long as a UUID', () => {
    expect(objectIdOf(node('06146983cbd6f996fff9eabcafd7bcba85ac95878b2f'))).toBe('2.25.305509278194467912874650823954213750191');
    expect(objectIdOf(node('06082a830e030a010303'))).toBe('1.2.398.3.10.1.3.3');
    for (const hex of ['0600', '060180', `0641${'01'.repeat(65)}`]) expect(() => objectIdOf(node(hex))).toThrow();
  });

  it('that are numbers are written and read alike', () => {
    for (const value of [0, 1, 127, 128, 255, 256, 65_535, 2 ** 31]) expect(smallInteger(readWhole(derInteger(value)))).toBe(value);
    for (const hex of ['0201ff', '0200', '02060100000000ff']) expect(() => smallInteger(node(hex))).toThrow();
  });

  it('that come in pieces, with open lengths or out of order are written again as DER has them', () => {
    expect(bytesToHex(octetsOf(node('2480040141040242430000')))).toBe('414243');
    expect(bytesToHex(toDer(node('30802480040141040242430000028101050000')))).toBe('30080403414243020105');
    expect(bytesToHex(toDer(node('3109020102020101040100')))).toBe('3109020101020102040100');
  });

  it('are refused when they nest deeper than any signature', () => {
    const nested = (depth: number): string => '3080'.repeat(depth) + '0000'.repeat(depth);
    expect(node(nested(30)).content).toHaveLength(116);
    expect(() => node(nested(40))).toThrow(Asn1Error);
  });

  it('are refused when they end too early, have no end, or have something behind them', () => {
    for (const hex of ['', '30', '3003', '30030201', '3080', '308002010500', '0480', '300000', '3f0100', '30850000000000', '1f8101'])
      expect(() => node(hex), hex).toThrow();
  });
});
