/** One measured figure. Without a bar it is only told. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar?: { readonly atMost: number } | { readonly atLeast: number };
}

/**
 * A group of figures measured together; files named `*.bench.ts` in `src/`, and files of `tools/bench/`, export a list named `benches`.
 *
 * `run` returns the figures, or in plain words why they cannot be measured here.
 */
export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly Figure[] | string> | readonly Figure[] | string;
}

type Work = () => unknown;

const warmUpShare = 0.2;

async function runFor(work: Work, milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let times = 0;
  while (performance.now() < end) {
    const result = work();
    if (result instanceof Promise) await result;
    times += 1;
  }
  return times;
}

/**
 * How often a second the work can be done, one after the other, after a warm-up of a fifth of the time.
 *
 * @param milliseconds - How long to measure.
 */
export async function rate(work: Work, milliseconds = 1000): Promise<number> {
  await runFor(work, milliseconds * warmUpShare);
  const started = performance.now();
  const times = await runFor(work, milliseconds);
  return (times * 1000) / (performance.now() - started);
}

/**
 * Our rate over theirs, measured in turns in this one process, so that a busy machine slows both; the median of the rounds.
 *
 * @example await ratio({ ours: () => app.inject(page), theirs: () => bare.inject(page) })
 */
export async function ratio(sides: { readonly ours: Work; readonly theirs: Work }, rounds = 5, milliseconds = 400): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const theirs = await rate(sides.theirs, milliseconds);
    ratios.push((await rate(sides.ours, milliseconds)) / theirs);
  }
  return percentile(ratios, 50);
}

/** Milliseconds of each of so many runs, after a tenth as many to warm up. */
export async function timings(work: Work, times: number): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let run = -Math.ceil(times / 10); run < times; run += 1) {
    const started = performance.now();
    const result = work();
    if (result instanceof Promise) await result;
    if (run >= 0) samples.push(performance.now() - started);
  }
  return samples;
}

/**
 * The value below which so many percent of the samples lie (nearest rank).
 *
 * @example percentile([4, 1, 3, 2], 50) // 2
 */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Whether a figure reaches its bar; one without a bar has none to miss. A figure that is no number misses. */
export function verdictOf(figure: Figure): 'passed' | 'missed' | 'told' {
  if (!figure.bar) return 'told';
  const reached = 'atMost' in figure.bar ? figure.value <= figure.bar.atMost : figure.value >= figure.bar.atLeast;
  return reached ? 'passed' : 'missed';
}
