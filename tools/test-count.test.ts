import { describe, expect, it } from 'vitest';
import { countTests, summaryLine } from './test-count.mjs';

function report(status: string, ...tests: string[]): string {
  return JSON.stringify({ testResults: [{ status, assertionResults: tests.map((one) => ({ status: one })) }] });
}

describe('the count that ends a test run', () => {
  it('counts each test once', () => {
    expect(countTests(report('failed', 'passed', 'passed', 'failed', 'skipped', 'todo'), false)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countTests(report('failed'), false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts an error outside any test as a failure', () => {
    expect(countTests(report('passed', 'passed'), false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a run that left no report as a failure', () => {
    expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('sums the runs into one line', () => {
    const runs = [countTests(report('passed', 'passed'), true), countTests(report('failed', 'failed', 'skipped'), false)];
    expect(summaryLine(runs)).toEqual({ line: '1 passed, 1 failed, 1 skipped', good: false });
  });

  it('does not call a run without tests good', () => {
    expect(summaryLine([countTests(JSON.stringify({ testResults: [] }), true)]).good).toBe(false);
  });
});
