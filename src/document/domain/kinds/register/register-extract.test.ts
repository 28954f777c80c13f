import { describe, expect, it } from 'vitest';
import { type RegisterExtract, registerExtractKind } from '#document/domain/kinds/register/register-extract.ts';
import { registerExtractSample } from '#document/samples/register/register-extract.ts';
import { day } from '#kernel/day.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { certificate: _certificate, ...bare } = registerExtractSample;
const entry = (extract: RegisterExtract): unknown =>
  registerExtractKind.fill(extract, { ...speechFor('ru'), language: 'ru' })['certificateEntry'];

describe('an extract from a register of mediators', () => {
  it('says of a professional mediator whether a certificate of training is entered', () => {
    expect(entry(registerExtractSample)).toBe('present');
    expect(entry(bare)).toBe('absent');
  });

  it('does not say of a public mediator that a certificate is missing: the law keeps none there', () => {
    expect(entry({ ...bare, register: 'public' })).toBe('not-kept');
  });

  it('names a last day of suspension beside a suspension only', () => {
    const isDocument = (said: object): boolean => registerExtractKind.schema.safeParse({ ...registerExtractSample, ...said }).success;
    const suspendedUntil = day('2027-05-24');
    expect(isDocument({ status: 'suspended', suspendedUntil })).toBe(true);
    expect(isDocument({ status: 'suspended' })).toBe(true);
    expect(isDocument({ status: 'active', suspendedUntil })).toBe(false);
  });
});
