import { describe, expect, it } from 'vitest';
import { faultsOf, isIdentityNumber } from './tree-rules.mjs';

function faults(path: string, text = ''): string[] {
  return faultsOf({ path, text, bytes: text.length });
}

const person = '900101300017';
const organisation = '990140000384';

describe('the check of the tree', () => {
  it('finds nothing in an honest file', () => {
    expect(
      faults('src/case/acts/invite.ts', "export const days = 10; // see https://adilet.zan.kz\nconst url = 'https://adilet.zan.kz/rus';\n"),
    ).toEqual([]);
    expect(faults('docs/adr/0001-texts-by-room.md', 'short\n')).toEqual([]);
    expect(faults('docs/law/collisions.md', 'short\n')).toEqual([]);
  });

  it.each([
    ['a report', 'REPORT.md', ''],
    ['a diary in a room', 'src/case/notes.md', ''],
    ['a file of the build', 'dist/server.js', ''],
    ['a file for secrets', '.env', ''],
    ['a key file', 'src/platform/signing.pem', ''],
    ['a name that says nothing', 'src/case/domain/utils.ts', ''],
    ['a name that ends in nothing', 'src/case/domain/case-data.ts', ''],
    ['a folder that says nothing', 'src/common/day.ts', ''],
    ['a long file', 'src/case/domain/fold.ts', 'const one = 1;\n'.repeat(301)],
    ['a long decision', 'docs/adr/0009-long.md', 'line\n'.repeat(41)],
    ['a private key', 'src/platform/keys.ts', `-----BEGIN ${'PRIVATE'} KEY-----`],
    ['a private key of one kind', 'src/platform/keys.ts', `-----BEGIN EC ${'PRIVATE'} KEY-----`],
    ['an access key', 'src/platform/keys.ts', `AKIA${'Z'.repeat(16)}`],
    ['an access token', 'src/platform/keys.ts', `ghp_${'a'.repeat(36)}`],
    ['a signed token', 'src/platform/keys.ts', `eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}.${'c'.repeat(12)}`],
    ['an address with a password', 'src/platform/config.ts', `postgres://bitim:${'k3'.repeat(4)}@db.example/bitim`],
    ['the identity number of a person', 'src/identity/http/page.tsx', `<p>${person}</p>`],
    ['the identity number of an organisation', 'README.md', `BIN ${organisation}.`.replace('.', ' ')],
    ['a path of one machine', 'src/platform/config.ts', `'/${'home'}/aigul/bitim'`],
    ['a path of another system', 'src/platform/config.ts', `'C:\\${'Users'}\\Aigul'`],
    ['work left for later', 'src/case/domain/fold.ts', `// ${'TO'}DO write this`],
    ['the compiler switched off', 'src/case/domain/fold.ts', `// @ts-${'ignore'}`],
  ])('refuses %s', (_what, path, text) => {
    expect(faults(path, text)).toHaveLength(1);
  });

  it('refuses a file of more than a megabyte', () => {
    expect(faultsOf({ path: 'docs/picture.png', text: undefined, bytes: 1_000_001 })).toHaveLength(1);
  });

  it('lets law data, migrations and tests be long', () => {
    const long = 'const one = 1;\n'.repeat(400);
    for (const path of ['src/law/kz/mediation/article-20.ts', 'src/platform/migrations/0001.ts', 'src/case/domain/fold.test.ts']) {
      expect(faults(path, long)).toEqual([]);
    }
  });

  it('lets test data hold invented people', () => {
    for (const path of ['src/kernel/iin.test.ts', 'test/people.ts', 'src/main/demo/people.ts']) expect(faults(path, person)).toEqual([]);
  });

  it('tells an identity number from other twelve digits', () => {
    expect(isIdentityNumber(person)).toBe(true);
    expect(isIdentityNumber(organisation)).toBe(true);
    expect(isIdentityNumber('900101300018')).toBe(false);
    expect(isIdentityNumber('901301300017')).toBe(false);
    expect(isIdentityNumber('185000000000')).toBe(false);
    expect(isIdentityNumber('840517100012')).toBe(false);
    expect(isIdentityNumber('840517300015')).toBe(true);
  });
});
