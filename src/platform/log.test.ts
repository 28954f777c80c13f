import { describe, expect, it } from 'vitest';
import { openLog } from '#platform/log.ts';

function written(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog('info', { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it('keeps codes, ids and states', () => {
    const line = JSON.parse(written((log) => log.info({ requestId: 'r-1', route: '/api/v1/cases/:id', status: 200 }, 'platform.request')));
    expect(line).toMatchObject({ level: 'info', requestId: 'r-1', route: '/api/v1/cases/:id', status: 200, msg: 'platform.request' });
  });

  it.each([
    ['an unknown fact', (log: ReturnType<typeof openLog>) => log.info({ name: 'Алия Secret' }, 'platform.request')],
    ['words in place of a code', (log: ReturnType<typeof openLog>) => log.info('Secret words')],
    ['words in a known fact', (log: ReturnType<typeof openLog>) => log.info({ code: 'Secret words of a person' }, 'platform.request')],
    ['the message of an error', (log: ReturnType<typeof openLog>) => log.error(new Error('Secret'))],
    [
      'the message of an error passed as err',
      (log: ReturnType<typeof openLog>) => log.error({ err: new TypeError('Secret') }, 'platform.fault'),
    ],
    ['a child with bindings', (log: ReturnType<typeof openLog>) => log.child({ words: 'Secret' }).info({}, 'platform.request')],
    ['a request', (log: ReturnType<typeof openLog>) => log.info({ req: { url: '/Secret' } }, 'platform.request')],
  ])('drops %s', (_, write) => {
    const line = written(write);
    expect(line).not.toContain('Secret');
    expect(line).toContain('"msg":"platform.');
  });

  it('tells the class, the code and the place of an error', () => {
    const line = JSON.parse(
      written((log) => log.error({ err: Object.assign(new TypeError('Secret'), { code: '23505' }) }, 'platform.fault')),
    );
    expect(line).toMatchObject({ fault: 'TypeError', faultCode: '23505' });
    expect(line.at[0]).toContain('log.test.ts');
  });
});
