import type { LightMyRequestResponse } from 'fastify';
import { password, type TestPerson, type TestProgram } from '#test/program.ts';

/** One browser without script: keeps cookies, sends the hidden fields of the form it saw. */
export interface Client {
  readonly get: (url: string) => Promise<LightMyRequestResponse>;
  /** Opens the page, fills its form and posts it to its own address (or another), as a person would. */
  readonly fill: (
    page: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    action?: string,
  ) => Promise<LightMyRequestResponse>;
  readonly api: (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<LightMyRequestResponse>;
  readonly cookies: () => string;
}

const hidden = /<input type="hidden" name="([^"]+)"(?: id="[^"]*")?(?: value="([^"]*)")?/g;

/** Hidden fields of the page's main form, as the browser would send them. */
export function hiddenFields(html: string): Readonly<Record<string, string>> {
  const main = html.slice(html.indexOf('<main'));
  return Object.fromEntries(
    [...main.matchAll(hidden)].map(([, name, value]) => [name ?? '', (value ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')]),
  );
}

function encode(fields: Readonly<Record<string, string | readonly string[]>>): string {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  return body.toString();
}

/** A client of the program; signed in when a person is given. */
export async function clientOf(test: TestProgram, person?: TestPerson): Promise<Client> {
  const jar = new Map<string, string>();
  const origin = test.installation.config.baseUrl;
  const keep = (answer: LightMyRequestResponse): LightMyRequestResponse => {
    for (const cookie of answer.cookies) jar.set(cookie.name, cookie.value);
    return answer;
  };
  const cookies = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = (): Record<string, string> => ({ host: new URL(origin).host, origin, cookie: cookies() });
  let signedInAt = '';
  // biome-ignore lint/complexity/useMaxParams: a request reads as method, address, body, headers
  const raw = async (method: 'GET' | 'POST' | 'DELETE', url: string, body?: unknown, more: Readonly<Record<string, string>> = {}) =>
    keep(
      await test.program.http.inject({
        method,
        url,
        ...(body === undefined ? {} : { payload: body as object }),
        headers: { ...headers(), ...more },
      }),
    );
  /** Sessions end after two idle hours; the clock of the tests jumps by days, so people sign in again. */
  const arrive = async (): Promise<void> => {
    const now = test.installation.clock.now();
    if (!person || now === signedInAt) return;
    signedInAt = now;
    const answer = await raw('POST', '/api/v1/session', { email: person.email, password });
    if (answer.statusCode >= 300) throw new Error(`sign-in failed: ${answer.statusCode} ${answer.body}`);
  };
  const client: Client = {
    cookies,
    get: async (url) => {
      await arrive();
      return keep(await test.program.http.inject({ method: 'GET', url, headers: headers() }));
    },
    fill: async (page, fields, action = page) => {
      const shown = await client.get(page);
      const payload = encode({ ...hiddenFields(shown.body), ...fields });
      const form = { ...headers(), 'content-type': 'application/x-www-form-urlencoded' };
      return keep(await test.program.http.inject({ method: 'POST', url: action, payload, headers: form }));
    },
    // biome-ignore lint/complexity/useMaxParams: a request reads as method, address, body, headers
    api: async (method, url, body, more = {}) => {
      await arrive();
      return raw(method, url, body, more);
    },
  };
  await arrive();
  return client;
}
