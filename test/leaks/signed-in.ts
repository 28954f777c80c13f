import { startSession } from '#identity/acts/start-session.ts';
import type { PersonId } from '#kernel/id.ts';
import { identityPorts } from '#main/http.ts';
import { cookieName } from '#platform/http/cookies.ts';
import type { Client } from '#test/client.ts';
import type { TestProgram } from '#test/program.ts';

export type Browser = Pick<Client, 'get' | 'api' | 'cookies'>;

/** A browser of somebody who is signed in already: more than a hundred people come, and each password costs a third of a second. */
export async function signedIn(test: TestProgram, personId: PersonId): Promise<Browser> {
  const { installation, program } = test;
  const ports = await identityPorts(installation);
  const token = await ports.open((door) => startSession(ports, door, { personId, device: 'test' }));
  const cookie = `${cookieName(installation.config, 'session')}=${token}`;
  const { origin, host } = new URL(installation.config.baseUrl);
  const headers = { host, origin, cookie };
  return {
    cookies: () => cookie,
    get: (url) => program.http.inject({ method: 'GET', url, headers }),
    api: (...[method, url, body, more = {}]: Parameters<Client['api']>) =>
      program.http.inject({ method, url, ...(body === undefined ? {} : { payload: body as object }), headers: { ...headers, ...more } }),
  };
}
