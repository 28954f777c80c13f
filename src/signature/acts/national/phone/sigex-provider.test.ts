import { describe, expect, it } from 'vitest';
import type { Refusal, Result } from '#kernel/result.ts';
import { at, authorityOf, clock, fileOf, keyOf, signer, trustIn } from '#signature/acts/national/national-story.test-support.ts';
import type { SigexProviderSettings } from '#signature/acts/national/phone/sigex-provider.ts';
import { createSigexProvider } from '#signature/acts/national/phone/sigex-provider.ts';
import type { SendText } from '#signature/acts/national/phone/sigex-service.ts';
import type { TestSubject } from '#test/simulators/authority/test-subject.ts';
import { writeCms } from '#test/simulators/authority/write-cms.ts';
import { createSigex } from '#test/simulators/sigex.ts';
import { asel, serik } from '#test/simulators/test-people.ts';

const nca = authorityOf('rsa');
const file = fileOf();
const url = 'https://sigex.test';

const codesOf = (result: Result<unknown, readonly Refusal[]>): readonly string[] => (result.ok ? [] : result.error.map(({ code }) => code));

function open(given: Partial<SigexProviderSettings> & { readonly send?: SendText; readonly origin?: string } = {}) {
  const service = createSigex(given.origin ?? url);
  const asked: string[] = [];
  const over: SendText = async (address, { method, body }) => {
    asked.push(`${method} ${address}`);
    const { status, body: text } = service.handle(method, new URL(address).pathname, body);
    return { status, text: async () => text };
  };
  const settings = { trust: trustIn(nca), clock, alert: () => undefined, service: { url, send: given.send ?? over } };
  const scan = (subject: TestSubject = asel, text?: string): void => {
    const { holder } = keyOf(nca, subject);
    service.scan((data) => {
      const content = text === undefined ? new Uint8Array(Buffer.from(data, 'base64')) : new Uint8Array(Buffer.from(text));
      const cms = writeCms({ content, isEncapsulated: false, signedAt: at, certificates: [holder.certDer] }, [holder]);
      return Buffer.from(cms).toString('base64');
    });
  };
  return { provider: createSigexProvider({ ...settings, ...given }), scan, asked };
}

describe('signing with a phone', () => {
  it('shows a code, waits, and takes the signature once it has come', async () => {
    const { provider, scan } = open();
    const begun = await provider.begin(file, signer);
    if (!begun.ok) throw new Error('not begun');
    expect(begun.value).toMatchObject({
      providerId: 'sigex-qr',
      wants: 'phone',
      request: { eGovMobileLaunchLink: `${url}/api/egovQr/0?mobile` },
    });
    expect(codesOf(await provider.complete(begun.value.id, null))).toEqual(['signature.phone-waiting']);
    scan();
    const done = await provider.complete(begun.value.id, null);
    expect(done).toMatchObject({ ok: true, value: { providerId: 'sigex-qr', format: 'cades-b', sha256: file.sha256 } });
    expect(codesOf(await provider.complete(begun.value.id, null))).toEqual(['signature.challenge-unknown']);
    if (done.ok) expect((await provider.verify({ artifact: done.value, bytes: file.bytes }, { expected: signer })).problems).toEqual([]);
  });

  it.each([
    ['another person signed', { subject: serik, code: 'signature.wrong-person' }],
    ['was signed for another document', { text: 'басқа құжат', code: 'signature.other-document' }],
  ])('takes nothing that %s', async (_what, { subject, text, code }: { subject?: TestSubject; text?: string; code: string }) => {
    const { provider, scan } = open();
    const begun = await provider.begin(file, signer);
    scan(subject, text);
    expect(begun.ok && codesOf(await provider.complete(begun.value.id, null))).toEqual([code]);
  });

  it.each([
    ['is away', async () => Promise.reject(new Error('socket hang up'))],
    ['tells a failure with status 200', async () => ({ status: 200, text: async () => '{"message":"no","requestID":1}' })],
    ['answers with a page', async () => ({ status: 200, text: async () => '<html>' })],
  ])('is refused while the service %s', async (_what, send) => {
    expect(codesOf(await open({ send: send as SendText }).provider.begin(file, signer))).toEqual(['signature.phone-unavailable']);
  });

  it('hands the document to nobody but the service, wherever its answer points', async () => {
    const { provider, asked } = open({ origin: 'https://elsewhere.test' });
    expect(codesOf(await provider.begin(file, signer))).toEqual(['signature.phone-unavailable']);
    expect(asked).toEqual([`POST ${url}/api/egovQr`]);
  });

  it('is over after ten minutes', async () => {
    let now = at;
    const { provider, scan } = open({ clock: { ...clock, now: () => now } });
    const begun = await provider.begin(file, signer);
    scan();
    now = '2026-11-25T10:10:00.001Z' as typeof at;
    expect(begun.ok && codesOf(await provider.complete(begun.value.id, null))).toEqual(['signature.challenge-expired']);
  });
});
