import { describe, expect, it } from 'vitest';
import { deviceOf } from '#identity/domain/device.ts';
import { safeNext } from '#identity/domain/next-place.ts';

describe('where signing in leads to', () => {
  it.each(['/', '/cases', '/cases/0192/acts?x=1&y=%D0%B0', '/join/abc-_'])('may be %s', (path) => {
    expect(safeNext(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'cases',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a\nb',
    '/<script>',
    `/${'a'.repeat(600)}`,
    ['/a'],
  ])('is never %j', (path) => {
    expect(safeNext(path)).toBeNull();
  });
});

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', 'Chrome, Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1', 'Safari, iOS'],
    ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0 YaBrowser/24.1 Mobile Safari/537.36', 'Yandex, Android'],
    ['curl/8.0', ''],
    [undefined, ''],
  ])('%s is told as "%s"', (userAgent, told) => {
    expect(deviceOf(userAgent)).toBe(told);
  });
});
