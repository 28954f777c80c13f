import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { demonstrationAuthority } from '#main/demo/simulated-national.ts';
import { type Client, clientOf, hiddenFields } from '#test/client.ts';
import { apply, type Cast, contractTerms, type Walk, walkUntil } from '#test/journeys/journey.ts';
import { lanePeople } from '#test/lanes.ts';
import { password, testProgram } from '#test/program.ts';
import { writeCms } from '#test/simulators/authority/write-cms.ts';
import { createSigex, type Sigex } from '#test/simulators/sigex.ts';

const always = { notBefore: '2020-01-01T00:00:00.000Z' as Instant, notAfter: '2034-01-01T00:00:00.000Z' as Instant };

describe('a document signed with a phone', () => {
  let server: Server;
  let service: Sigex;
  let cast: Cast;
  let walk: Walk;
  const asked: string[] = [];

  /** Somebody with this number scans the code that is shown and signs what the service hands over. */
  const scanAs = (iin: string): void =>
    service.scan((data) => {
      const holder = demonstrationAuthority().issue({ surname: 'Асанов', givenName: 'Азамат', iin }, { purpose: 'both', ...always });
      const content = new Uint8Array(Buffer.from(data, 'base64'));
      const signedAt = cast.test.installation.clock.now();
      return Buffer.from(writeCms({ content, isEncapsulated: false, signedAt, certificates: [holder.certDer] }, [holder])).toString(
        'base64',
      );
    });
  const begin = async (who: Client): Promise<{ readonly html: string; readonly challenge: string }> => {
    const { body: html } = await who.fill(`/case/${walk.caseId}/sign-by-phone/sign-contract`, {});
    return { html, challenge: hiddenFields(html)['phoneChallenge'] ?? '' };
  };
  const sign = (who: Client, phoneChallenge: string) => walk.act(who, 'sign-contract', { version: 1, phoneChallenge });
  const codesOf = ({ body }: Awaited<ReturnType<typeof sign>>): readonly string[] => (body.errors ?? []).map(({ code }) => code);

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      request.on('end', () => {
        asked.push(`${request.method} ${request.url}`);
        const reply = service.handle(request.method ?? '', request.url ?? '', body);
        response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    service = createSigex(url);
    const test = await testProgram({ SIGEX_URL: url });
    const people = await lanePeople(test);
    const [a, b, m1, m2, clerk, reviewer] = (await Promise.all(
      [people.applicant, people.respondent, people.m1, people.m2, people.clerk, people.reviewer].map((who) => clientOf(test, who)),
    )) as [Client, Client, Client, Client, Client, Client];
    cast = { test, people, a, b, m1, m2, clerk, reviewer };
    walk = await apply(cast);
    await walkUntil(cast, walk, 'contract');
    await walk.done(m1, 'draft-contract', contractTerms);
  });
  afterAll(async () => {
    await cast.test.close();
    server.close();
  });

  it('goes to the service only after the person was told and has pressed the button', async () => {
    const page = await walk.page(cast.a, '/sign-by-phone/sign-contract?lang=en');
    expect(page).toContain('passes through SIGEX');
    expect(asked).toEqual([]);
    const { html, challenge } = await begin(cast.a);
    expect(challenge).not.toBe('');
    expect(html).toContain('data:image/png;base64,');
    expect(asked.length).toBeGreaterThan(0);
  });

  it('waits until it is signed, and is refused when somebody else signed', async () => {
    const { challenge } = await begin(cast.a);
    expect(codesOf(await sign(cast.a, challenge))).toEqual(['signature.phone-waiting']);
    scanAs('900101300017');
    expect(codesOf(await sign(cast.a, challenge))).toEqual(['signature.wrong-person']);
  });

  it('is not taken from another person who learnt the number of the challenge', async () => {
    const { challenge } = await begin(cast.a);
    scanAs('840517490017');
    expect(codesOf(await sign(cast.b, challenge))).toEqual(['signature.wrong-person']);
  });

  it('counts like any other signature, and is checked again later', async () => {
    const { challenge } = await begin(cast.a);
    scanAs('840517490017');
    expect((await sign(cast.a, challenge)).status).toBe(200);
    expect(codesOf(await sign(cast.a, challenge))).not.toEqual([]);
    for (const who of [cast.b, cast.m1]) await walk.done(who, 'sign-contract', { version: 1, password });
    expect(await walk.stage(cast.a)).toBe('meeting');
    const said = cast.test.installation.speechFor('en').t('signature.level.simulated-certificate');
    expect(await walk.page(cast.b, '/signatures?lang=en')).toContain(said);
  });

  it('has no page for whoever has nothing to sign', async () => {
    expect((await cast.clerk.get(`/case/${walk.caseId}/sign-by-phone/sign-settlement`)).statusCode).toBe(404);
  });
});
