// @ts-check
/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Counts the tests of one run. A file that could not be loaded, an error outside any test and a run without a report
 * each count as one failure, so that nothing broken reads as success.
 *
 * @param {string | undefined} report - What vitest's JSON reporter wrote.
 * @param {boolean} ended - Whether vitest itself ended well.
 * @returns {Count}
 */
export function countTests(report, ended) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of JSON.parse(report).testResults) {
    const before = count.failed;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') count.passed += 1;
      else if (status === 'failed') count.failed += 1;
      else count.skipped += 1;
    }
    if (file.status === 'failed' && count.failed === before) count.failed += 1;
  }
  if (!ended && count.failed === 0) count.failed = 1;
  return count;
}

/**
 * Sums runs into the line that ends every command: `N passed, N failed, N skipped`. No test at all is not good.
 *
 * @param {Count[]} counts
 * @returns {{ line: string, good: boolean }}
 */
export function summaryLine(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
  }
  return { line: `${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`, good: sum.failed === 0 && sum.passed > 0 };
}
