import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const named = 'export const one: number = 1;\n';

/** A house in which every room is in order, so that only what is planted is found. */
const sound: Readonly<Record<string, string>> = {
  'src/kernel/day.ts': named,
  'src/law/rule.ts': "import { one } from '#kernel/day.ts';\nexport const rule: number = one;\n",
  'src/case/domain/fold.ts': "import { rule } from '#law/rule.ts';\nexport const fold: number = rule;\n",
  'src/session/domain/room.ts': "import { fold } from '#case/domain/fold.ts';\nexport const room: number = fold;\n",
  'src/case/acts/invite.ts':
    "import { fold } from '#case/domain/fold.ts';\nimport { room } from '#session/domain/room.ts';\nexport const invite: number = fold + room;\n",
  'src/case/store/case-file.ts':
    "import { fold } from '#case/domain/fold.ts';\nimport { open } from '#platform/database.ts';\nexport const file: number = fold + open;\n",
  'src/case/http/case-page.ts':
    "import { invite } from '#case/acts/invite.ts';\nimport { layout } from '#web/layout.ts';\nexport const page: number = invite + layout;\n",
  'src/platform/database.ts': named.replace('one', 'open'),
  'src/web/layout.ts': named.replace('one', 'layout'),
  'src/main/server.ts':
    "import { page } from '#case/http/case-page.ts';\nimport { file } from '#case/store/case-file.ts';\nexport const server: number = page + file;\n",
};

const importing = (from: string): string => `import type * as all from '${from}';\nexport type All = typeof all;\n`;

/** What is planted: the file, its text, the import rule that must catch it. */
const wrongImports: ReadonlyArray<readonly [file: string, text: string, rule: string]> = [
  ['src/kernel/planted.ts', importing('#law/rule.ts'), 'kernel-imports-kernel'],
  ['src/law/planted.ts', importing('#case/domain/fold.ts'), 'law-imports-kernel'],
  ['src/negotiation/planted.ts', importing('#law/rule.ts'), 'negotiation-imports-kernel'],
  ['src/simulation/planted.ts', importing('#platform/database.ts'), 'simulation-imports-pure'],
  ['src/case/domain/planted.ts', importing('#case/acts/invite.ts'), 'domain-imports-domain'],
  ['src/case/domain/planted-package.ts', importing('fastify'), 'pure-imports-no-package'],
  ['src/case/domain/planted-node.ts', importing('node:fs'), 'pure-imports-no-package'],
  ['src/case/acts/planted.ts', importing('#case/store/case-file.ts'), 'acts-import-domain'],
  ['src/session/acts/planted.ts', importing('#case/acts/invite.ts'), 'acts-import-domain'],
  ['src/case/store/planted.ts', importing('#case/http/case-page.ts'), 'store-implements-ports'],
  ['src/session/store/planted.ts', importing('#case/store/case-file.ts'), 'store-implements-ports'],
  ['src/case/http/planted.ts', importing('#case/store/case-file.ts'), 'http-imports-acts'],
  ['src/session/http/planted.ts', importing('#case/http/case-page.ts'), 'http-imports-acts'],
  ['src/session/planted.ts', importing('#case/acts/invite.ts'), 'a-concept-keeps-to-itself'],
  ['src/platform/planted.ts', importing('#case/domain/fold.ts'), 'platform-knows-no-concept'],
  ['src/web/planted.ts', importing('#case/domain/fold.ts'), 'web-knows-no-concept'],
  ['src/main/planted.ts', importing('#main/planted.test.ts'), 'no-tests-in-the-program'],
  ['src/main/planted-story.ts', importing('#main/planted.test-support.ts'), 'no-tests-in-the-program'],
  ['src/main/planted-dev.ts', importing('vitest'), 'no-undeclared-package'],
  ['src/main/planted-lost.ts', importing('#main/lost.ts'), 'no-unresolved'],
  ['src/main/ring-a.ts', importing('#main/ring-b.ts'), 'no-cycles'],
];

const lines = (count: number): string => '  console.log(1);\n'.repeat(count).replaceAll('console.log(1)', 'one += 1');
const long = (count: number): string => `export function planted(): number {\n  let one = 0;\n${lines(count)}  return one;\n}\n`;

/** What is planted: the file, its text, the lint rule that must catch it. */
const wrongCode: ReadonlyArray<readonly [file: string, text: string, rule: string]> = [
  ['src/kernel/clock.ts', 'export const now: number = Date.now();\n', 'lint/style/noRestrictedGlobals'],
  ['src/case/domain/chance.ts', 'export const chance: number = Math.random();\n', 'plugin'],
  ['src/main/long.ts', long(45), 'lint/complexity/noExcessiveLinesPerFunction'],
  ['src/case/http/long-page.tsx', long(85), 'lint/complexity/noExcessiveLinesPerFunction'],
  [
    'src/main/four.ts',
    'export const sum = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n',
    'lint/complexity/useMaxParams',
  ],
  ['src/main/setting.ts', "export const port: unknown = process.env['PORT'];\n", 'lint/style/noProcessEnv'],
  [
    'src/main/floating.ts',
    'async function later(): Promise<number> {\n  return 1;\n}\nexport function now(): void {\n  later();\n}\n',
    'lint/nursery/noFloatingPromises',
  ],
  ['src/main/default.ts', 'const one = 1;\nexport default one;\n', 'lint/style/noDefaultExport'],
  ['src/main/barrel.ts', "export * from '#main/server.ts';\n", 'lint/performance/noBarrelFile'],
  ['src/main/any.ts', 'export const one = 1 as any;\n', 'lint/suspicious/noExplicitAny'],
  ['src/main/loud.ts', 'console.log(1);\n', 'lint/suspicious/noConsole'],
  ['src/main/kind.ts', 'export enum Kind {\n  One,\n}\n', 'lint/style/noEnum'],
  ['src/main/BigName.ts', named, 'lint/style/useFilenamingConvention'],
  ['src/main/skipped.test.ts', "import { it } from 'vitest';\nit.skip('rests', () => {});\n", 'lint/suspicious/noSkippedTests'],
  ['src/main/form.ts', 'export const one = "1"\n', 'format'],
];

const allowed: ReadonlyArray<readonly [file: string, text: string]> = [
  ['src/platform/config.ts', "export const port: unknown = process.env['PORT'];\n"],
  ['src/case/http/middling-page.tsx', long(60)],
  ['src/main/clock.ts', 'export const now: number = Date.now();\n'],
  ['src/case/domain/chance.test.ts', 'export const chance: number = Math.random();\n'],
];

let house: string;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

function run(program: string, ...args: string[]): string {
  return spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: house, encoding: 'utf8', maxBuffer: 1e8 })
    .stdout;
}

beforeAll(() => {
  mkdirSync(join(root, '.build'), { recursive: true });
  house = mkdtempSync(join(root, '.build', 'house-'));
  const copied = ['package.json', 'biome.jsonc', '.dependency-cruiser.cjs', 'tsconfig.program.json', 'tsconfig.strict.json', 'tools/biome'];
  for (const file of copied) cpSync(join(root, file), join(house, file), { recursive: true });
  for (const [file, text] of Object.entries(sound)) write(file, text);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the import rules', () => {
  interface Violation {
    readonly from: string;
    readonly rule: { readonly name: string };
  }
  function violations(): readonly string[] {
    const cruised = run(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'src',
    );
    const { summary } = JSON.parse(cruised) as { summary: { violations: readonly Violation[] } };
    return summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
  }

  it('find nothing in a house in order, then each planted fault', () => {
    expect(violations()).toEqual([]);
    write('src/main/planted.test.ts', importing('#case/domain/fold.ts'));
    write('src/main/planted.test-support.ts', importing('#case/domain/fold.ts'));
    write('src/main/ring-b.ts', importing('#main/ring-a.ts'));
    for (const [file, text] of wrongImports) write(file, text);
    const found = violations();
    expect(wrongImports.map(([file, , rule]) => `${file} ${rule}`).filter((expected) => !found.includes(expected))).toEqual([]);
    for (const [file] of wrongImports) rmSync(join(house, file));
  });
});

describe('the lint rules', () => {
  interface Diagnostic {
    readonly category: string;
    readonly location: { readonly path: string | { readonly file: string } };
  }
  function diagnostics(): readonly string[] {
    const checked = run('@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', 'src');
    const { diagnostics: found } = JSON.parse(checked) as { diagnostics: readonly Diagnostic[] };
    return found.map(({ category, location }) => `${typeof location.path === 'string' ? location.path : location.path.file} ${category}`);
  }

  it('find each planted fault and leave alone what is allowed', () => {
    for (const [file, text] of [...wrongCode, ...allowed]) write(file, text);
    const found = diagnostics();
    expect(wrongCode.map(([file, , rule]) => `${file} ${rule}`).filter((expected) => !found.includes(expected))).toEqual([]);
    expect(found.filter((line) => allowed.some(([file]) => line.startsWith(`${file} `)))).toEqual([]);
  });
});
