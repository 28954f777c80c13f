import { describe, expect, it } from 'vitest';
import { readBin, readIdentifier, readIin } from '#kernel/identifier.ts';

describe('individual identification numbers', () => {
  it.each([
    ['850102100008', '1885-01-02', 'male'],
    ['850102200004', '1885-01-02', 'female'],
    ['900102400009', '1990-01-02', 'female'],
    ['851231300005', '1985-12-31', 'male'],
    ['050615500005', '2005-06-15', 'male'],
    ['000229600004', '2000-02-29', 'female'],
    ['850102100907', '1885-01-02', 'male'],
    [' 850102-100 008 ', '1885-01-02', 'male'],
  ])('%s is read as born %s, %s', (text, birthDate, sex) => {
    expect(readIin(text)).toMatchObject({ ok: true, value: { kind: 'iin', birthDate, sex } });
  });

  it('leaves century and sex open when the seventh digit is 0', () => {
    expect(readIin('850102000001')).toMatchObject({ ok: true, value: { birthDate: null, sex: null } });
  });

  it.each([
    ['850102100970', 'check-digit'],
    ['850102100009', 'check-digit'],
    ['851301100002', 'date'],
    ['850230100004', 'date'],
    ['010229500004', 'date'],
    ['850102700006', 'date'],
    ['123456789011', 'is-bin'],
    ['85010210000', 'length'],
    ['8501021000080', 'length'],
    ['85010210000A', 'digits'],
    ['٨٥٠١٠٢١٠٠٠٠٨', 'digits'],
    ['', 'length'],
    ['230440000000', 'is-bin'],
  ])('%s is refused: %s', (text, code) => {
    expect(readIin(text)).toMatchObject({ ok: false, error: [{ code: `law.identifier-${code}` }] });
  });
});

describe('business identification numbers', () => {
  it.each([
    ['230440000000', 'resident', 'head'],
    ['230441000006', 'resident', 'branch'],
    ['230442000001', 'resident', 'representative-office'],
    ['180150000002', 'non-resident', 'head'],
    ['120160000006', 'joint-entrepreneurs', 'head'],
    ['120163000002', 'joint-entrepreneurs', 'farm'],
    ['230440000105', 'resident', 'head'],
  ])('%s belongs to %s, %s', (text, holder, unit) => {
    expect(readBin(text)).toMatchObject({ ok: true, value: { kind: 'bin', holder, unit } });
  });

  it.each([
    ['230440000180', 'check-digit'],
    ['230440000003', 'check-digit'],
    ['231340000003', 'date'],
    ['230420000001', 'is-iin'],
    ['230447000009', 'date'],
    ['850102100008', 'is-iin'],
    ['23044000000', 'length'],
  ])('%s is refused: %s', (text, code) => {
    expect(readBin(text)).toMatchObject({ ok: false, error: [{ code: `law.identifier-${code}` }] });
  });

  it('is told apart from a person by the fifth digit', () => {
    expect(readIdentifier('230440000000')).toMatchObject({ ok: true, value: { kind: 'bin' } });
    expect(readIdentifier('900102400009')).toMatchObject({ ok: true, value: { kind: 'iin' } });
  });
});
