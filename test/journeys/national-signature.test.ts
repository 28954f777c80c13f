import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { demonstrationAuthority } from '#main/demo/simulated-national.ts';
import { nationalSigningParams } from '#signature/domain/national/request.ts';
import type { Client } from '#test/client.ts';
import { apply, type Cast, contractTerms, openCast, type Walk, walkUntil } from '#test/journeys/journey.ts';
import { password } from '#test/program.ts';
import { createNcaLayer } from '#test/simulators/ncalayer.ts';
import type { IssueOptions } from '#test/simulators/test-authority.ts';

const signing = '1.3.6.1.5.5.7.3.4';
const person = '1.2.398.3.3.4.1.1';
const always = { notBefore: '2020-01-01T00:00:00.000Z' as Instant, notAfter: '2034-01-01T00:00:00.000Z' as Instant };

/** What the signing program of somebody with this number answers over these bytes. */
function signedBy(iin: string, over: { readonly bytes: Uint8Array; readonly now: Instant }, options: IssueOptions = {}): Promise<string> {
  const { bytes, now } = over;
  const authority = demonstrationAuthority();
  const holder = authority.issue({ surname: 'Асанов', givenName: 'Азамат', iin }, { purpose: 'both', ...always, ...options });
  const program = createNcaLayer({ keys: [{ holder, authority }], now: () => now, areOfTestAuthority: true });
  return new Promise((resolve) => {
    const { receive } = program.connect((text) => {
      if (!text.includes('"version"')) resolve(text);
    });
    receive(
      JSON.stringify({
        module: 'kz.gov.pki.knca.basics',
        method: 'sign',
        args: {
          allowedStorages: null,
          format: 'cms',
          data: Buffer.from(bytes).toString('base64'),
          signingParams: nationalSigningParams,
          signerParams: { extKeyUsageOids: options.purpose === 'log-in' ? [] : [signing, person], chain: [] },
          locale: 'kk',
        },
      }),
    );
  });
}

describe('a document signed with a national certificate', () => {
  let cast: Cast;
  let walk: Walk;
  let bytes: Uint8Array;
  const now = (): Instant => cast.test.installation.clock.now();
  const documentOf = async (who: Client): Promise<Uint8Array> => {
    const { documentId } = await walk.last(who, 'contract-drafted');
    return new Uint8Array((await who.get(`/case/${walk.caseId}/files/${String(documentId)}`)).rawPayload);
  };

  beforeAll(async () => {
    cast = await openCast();
    walk = await apply(cast);
    await walkUntil(cast, walk, 'contract');
    await walk.done(cast.m1, 'draft-contract', contractTerms);
    bytes = await documentOf(cast.a);
  });
  afterAll(() => cast.test.close());

  it('is refused when somebody else signed, with the field and what to do', async () => {
    const signature = await signedBy('900101300017', { bytes, now: now() });
    expect(await walk.refused(cast.a, 'sign-contract', { version: 1, signature })).toEqual(['signature.wrong-person']);
  });

  it('is refused when another document was signed', async () => {
    const signature = await signedBy('840517490017', { bytes: Buffer.concat([bytes, Buffer.from(' ')]), now: now() });
    expect(await walk.refused(cast.a, 'sign-contract', { version: 1, signature })).toEqual(['signature.other-document']);
  });

  it('is refused for a certificate that only logs in, and for one out of date', async () => {
    const logIn = await signedBy('840517490017', { bytes, now: now() }, { purpose: 'log-in' });
    expect(await walk.refused(cast.a, 'sign-contract', { version: 1, signature: logIn })).toEqual(['signature.log-in-certificate']);
    const old = await signedBy('840517490017', { bytes, now: now() }, { notAfter: '2025-01-01T00:00:00.000Z' as Instant });
    expect(await walk.refused(cast.a, 'sign-contract', { version: 1, signature: old })).toEqual(['signature.expired']);
  });

  it('is refused when the person closed the window of the program, or the answer is none', async () => {
    const cancelled = JSON.stringify({ status: true, body: {} });
    expect(await walk.refused(cast.a, 'sign-contract', { version: 1, signature: cancelled })).toEqual(['signature.cancelled']);
    expect(await walk.refused(cast.a, 'sign-contract', { version: 1, signature: 'no signature' })).toEqual(['signature.not-cms']);
  });

  it('counts like one with a password, beside those of the others, and says that it is simulated', async () => {
    const own = await signedBy('840517490017', { bytes, now: now() });
    await walk.done(cast.a, 'sign-contract', { version: 1, signature: own });
    // B knows A's signature from the case: it is not B's, under whatever number.
    expect(await walk.refused(cast.b, 'sign-contract', { version: 1, signature: own })).toEqual(['signature.wrong-person']);
    for (const who of [cast.b, cast.m1]) await walk.done(who, 'sign-contract', { version: 1, password });
    expect(await walk.stage(cast.a)).toBe('meeting');
    const signed = (await walk.show(cast.b))?.events.filter((event) => event.kind === 'contract-signed') ?? [];
    expect(signed.map(({ payload }) => payload['level'])).toEqual(['simulated', 'platform', 'platform']);
  });

  it('is checked again line by line for both sides, without asking anybody', async () => {
    const page = await walk.page(cast.b, '/signatures?lang=en');
    expect(page).toContain(cast.test.installation.speechFor('en').t('signature.level.simulated-certificate'));
    expect(page).not.toContain(cast.test.installation.speechFor('en').t('signature.status.failed'));
  });

  it('goes into the archive with its certificates, and the signed copy holds the others', async () => {
    const zip = unzipSync((await cast.a.get(`/case/${walk.caseId}/archive.zip`)).rawPayload);
    expect(Object.keys(zip).filter((name) => name.endsWith('.p7s'))).toHaveLength(3);
    const copy = await cast.a.get(`/case/${walk.caseId}/documents/contract-signed.pdf`);
    expect(copy.rawPayload.toString('latin1').match(/\/ByteRange/g)).toHaveLength(2);
    expect((await cast.clerk.get(`/case/${walk.caseId}/documents/contract-signed.pdf`)).statusCode).toBe(404);
  });

  it('offers the box on the page of the act to whoever has not signed yet', async () => {
    const other = await apply(cast);
    await walkUntil(cast, other, 'contract');
    await other.done(cast.m1, 'draft-contract', contractTerms);
    const html = (await cast.a.get(`/case/${other.caseId}/do/sign-contract?lang=en`)).body;
    expect(html).toContain('data-ncalayer=');
    expect(html).toContain(cast.test.installation.speechFor('en').t('signature.national.simulated'));
    const box = html.slice(html.indexOf('data-ncalayer='));
    expect(box).toContain('name="seenVersion"');
    expect(box).not.toContain('name="password"');
  });
});
