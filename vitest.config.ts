import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const browserTests = ['test/browser/**/*.test.ts'];

/** Tests of src/ that open a database: named `*.db.test.ts`, or taking one from the test database. They run again on a server. */
function databaseTests(): string[] {
  return readdirSync('src', { recursive: true })
    .map((path) => `src/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => /\.db\.test\.tsx?$/.test(path) || readFileSync(path, 'utf8').includes('#platform/database/test-database.ts'));
}

const onDatabase = databaseTests();

export default defineConfig({
  test: {
    maxWorkers: 2,
    retry: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tools/**/*.test.ts'],
          exclude: onDatabase,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [...onDatabase, 'test/**/*.test.ts'],
          exclude: browserTests,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: browserTests, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
});
