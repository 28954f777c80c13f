import { type DestinationStream, type Logger, pino } from 'pino';
import { sqlState } from '#platform/database/concurrent-change.ts';

/** A log that keeps only what is named here: codes, ids and states. Whatever else is passed to it is dropped. */
export type Log = Logger;

const kept = new Set([
  'requestId',
  'route',
  'method',
  'status',
  'ms',
  'viewer',
  'code',
  'kind',
  'id',
  'count',
  'attempt',
  'version',
  'database',
  'port',
  'mode',
]);

/** A code such as `platform.work-failed`; free words could hold what people wrote. */
const code = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;

const plain = /^[A-Za-z0-9_./:{}*-]{0,120}$/;

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && plain.test(value));
}

/** What may be told of a fault: its class, its code and where it happened. Never its message, which may quote a person's words. */
export function faultFacts(problem: unknown): Readonly<Record<string, unknown>> {
  if (!(problem instanceof Error)) return { fault: typeof problem };
  const frames = (problem.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);
  const own = 'code' in problem && typeof problem.code === 'string' && isPlain(problem.code) ? problem.code : undefined;
  return { fault: problem.constructor.name, faultCode: sqlState(problem) ?? own, at: frames.map((line) => line.trim()) };
}

function keep(facts: Record<string, unknown>): Record<string, unknown> {
  const known = Object.entries(facts).filter(([name, value]) => kept.has(name) && isPlain(value));
  const problem = facts['err'];
  return problem === undefined ? Object.fromEntries(known) : { ...Object.fromEntries(known), ...faultFacts(problem) };
}

/** Opens the log. Messages are codes; a message that is not one is withheld. */
export function openLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { log: keep, level: (label: string) => ({ level: label }), bindings: keep },
    serializers: { err: (problem: unknown) => problem, req: () => undefined, res: () => undefined },
    hooks: {
      logMethod(this: Logger, input: unknown[], method: (...facts: [object, string]) => void) {
        const facts = input.find((one) => typeof one === 'object' && one !== null) ?? {};
        const message = input.find((one) => typeof one === 'string');
        const words = message !== undefined && code.test(message) ? message : 'platform.message-withheld';
        method.apply(this, [facts instanceof Error ? { err: facts } : facts, words]);
      },
    },
  };
  const log = destination ? pino(options, destination) : pino(options);
  // A child starts without its parent's formatter of bindings; children inherit this method from the root.
  const child = log.child;
  log.child = function (this: Logger, bindings: object, ...rest: never[]) {
    return child.call(this, keep({ ...bindings }), ...rest);
  } as typeof log.child;
  return log;
}
