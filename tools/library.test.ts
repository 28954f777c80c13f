import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const run = (...args: readonly string[]) => spawnSync(execPath, [...args], { cwd: root, encoding: 'utf8' });

/** The example of the README, as a reader would copy it. */
function example(): string {
  return /```js\n(import \{ law \}[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
}

/** A file inside the project, so that the package finds itself by its own name. */
function placed(name: string, text: string): string {
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(join(root, '.build', name), text);
  return `.build/${name}`;
}

describe('the law as a library', () => {
  let code = '';

  beforeAll(() => {
    const built = run('tools/build-library.mjs');
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
    code = readFileSync(join(root, 'dist/library/law.js'), 'utf8');
  }, 120_000);

  it('needs nothing: no package, no platform, no clock', () => {
    expect(code).not.toMatch(/^\s*import\b|\brequire\(|\bprocess\.|\bBuffer\b|\bfetch\(|new Date\b|Math\.random/m);
  });

  it('runs the example of the README, which has twenty lines of code', () => {
    const lines = example()
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('//'));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.length).toBeLessThanOrEqual(20);
    const ended = run(placed('readme-example.mjs', example()));
    expect([ended.status, ended.stderr]).toEqual([0, '']);
    expect(ended.stdout).toMatch(/^refused\n/);
    expect(ended.stdout).toContain("fact: 'thirdPersonsJoin', to: true");
    expect(ended.stdout).toContain('2026-04-13 2026-05-12');
    expect(ended.stdout).toContain('changed kz.mediation.20.9');
  });

  it('carries types and docs with which the example compiles strictly', () => {
    const file = placed('readme-example.ts', `declare const console: { log(...told: unknown[]): void };\n${example()}`);
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--target',
      'es2023',
      '--lib',
      'es2023',
    ];
    const checked = run('node_modules/typescript/bin/tsc', ...options, file);
    expect([checked.stdout, checked.status]).toEqual(['', 0]);
    expect(readFileSync(join(root, 'dist/library/types/law/library.d.ts'), 'utf8')).toContain('The law of mediation of Kazakhstan');
  }, 120_000);
});
