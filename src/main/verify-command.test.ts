import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyCommand } from '#main/verify-command.ts';
import type { PlatformStory } from '#signature/acts/check/platform-story.test-support.ts';
import { person, platformStory } from '#signature/acts/check/platform-story.test-support.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const content = new Uint8Array(Buffer.from('%PDF-1.7\nдауды реттеу туралы келісім\n'));
let story: PlatformStory;
const files = new Map<string, Uint8Array>();

const run = (args: readonly string[], lang = 'ru_RU.UTF-8') =>
  verifyCommand(args, { speechFor, read: (name) => files.get(name) ?? null, lang });

beforeAll(async () => {
  story = await platformStory();
  const { der } = await story.sign(content);
  const [anchor] = story.anchors();
  files.set('paper.pdf', content);
  files.set('paper.p7s', der);
  files.set('ca.pem', new Uint8Array(Buffer.from(new X509Certificate(anchor?.certDer ?? '').toString())));
  files.set('other.pdf', new Uint8Array(Buffer.from('%PDF-1.7\nдругое\n')));
});
afterAll(() => story.close());

describe('npm run verify', () => {
  it('ends well for a signature that holds, and says every line in the language of the terminal', async () => {
    const { output, exitCode } = await run(['paper.pdf', 'paper.p7s', '--anchor', 'ca.pem']);
    expect(exitCode).toBe(0);
    expect(output).toContain(person.name);
    for (const line of ['integrity', 'chain', 'usage', 'validity', 'revocation', 'timeStamp', 'identity'])
      expect(output).toContain(speechFor('ru').t(`signature.line.${line}`));
  });

  it.each([
    ['kk_KZ.UTF-8', 'kk'],
    ['C', 'en'],
    ['', 'en'],
  ] as const)('speaks to a terminal of %s in %s', async (lang, language) => {
    expect((await run(['paper.pdf', 'paper.p7s', '--anchor', 'ca.pem'], lang)).output).toContain(
      speechFor(language).t('signature.line.integrity'),
    );
  });

  it('ends badly for another file, for no signature, and for an authority that nobody named', async () => {
    expect((await run(['other.pdf', 'paper.p7s', '--anchor', 'ca.pem'])).exitCode).toBe(1);
    expect((await run(['paper.pdf', '--anchor', 'ca.pem'])).exitCode).toBe(1);
    const { output, exitCode } = await run(['paper.pdf', 'paper.p7s']);
    expect([exitCode, output.includes(speechFor('ru').t('signature.verify.command.no-anchors'))]).toEqual([1, true]);
  });

  it('never takes a certificate of the platform for a national one, unless the reader says so', async () => {
    expect((await run(['paper.pdf', 'paper.p7s', '--anchor', 'ca.pem'])).output).toContain(
      speechFor('ru').t('signature.level.platform-certificate'),
    );
  });

  it('says how it is used, and which file cannot be read', async () => {
    expect(await run([])).toMatchObject({ exitCode: 2 });
    expect(await run(['paper.pdf', 'gone.p7s'])).toMatchObject({ exitCode: 2, output: expect.stringContaining('gone.p7s') });
    expect(await run(['paper.pdf', '--unknown'])).toMatchObject({ exitCode: 2 });
  });
});
