import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { oneSignature } from '#signature/acts/national/check-national.ts';
import { at, authorityOf, keyOf, trustIn } from '#signature/acts/national/national-story.test-support.ts';
import type { ProgramClient, ProgramOutcome } from '#signature/islands/ncalayer/ask-program.ts';
import { findProgram, signByProgram } from '#signature/islands/ncalayer/ask-program.ts';
import type { NcaLayerSettings } from '#test/simulators/ncalayer/ncalayer-parts.ts';
import type { ScreenQuestion } from '#test/simulators/ncalayer/person-at-screen.ts';
import type { NcaLayer } from '#test/simulators/ncalayer.ts';
import { createNcaLayer } from '#test/simulators/ncalayer.ts';
import { asel, aselAtHead, serik } from '#test/simulators/test-people.ts';

/** The published client as it is, over a real connection of this machine. */
interface Client extends ProgramClient {
  kmdHttpApiUrl: string;
  readonly wsConnection: { readonly close: () => void; readonly send: (text: string) => void } | null;
  readonly getActiveTokens: () => Promise<unknown>;
  readonly getKeyInfo: (storage: unknown) => Promise<{ readonly alias: string }>;
  readonly createCAdESFromBase64: (storage: unknown, data: string, type?: unknown, attach?: unknown) => Promise<string>;
  readonly createCAdESFromBase64Hash: (storage: string, hash: string) => Promise<string>;
  readonly createCMSSignatureFromBase64: (storage: string, data: string) => Promise<string>;
  readonly changeLocale: (locale: string) => Promise<unknown>;
  readonly basicsSign: (...given: readonly unknown[]) => Promise<unknown>;
}
const { NCALayerClient } = createRequire(import.meta.url)('ncalayer-js-client') as {
  NCALayerClient: new (url: string, kmd: boolean) => Client;
};

const rsa = keyOf(authorityOf('rsa'));
const gost = keyOf(authorityOf('gost'));
const content = new Uint8Array(Buffer.from('келісім'));
const data = Buffer.from(content).toString('base64');
const personal = { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4', '1.2.398.3.3.4.1.1'] };

let program: NcaLayer;
let server: WebSocketServer;
const clients: Client[] = [];

/** The program that the next connection meets. */
function install(settings: Partial<NcaLayerSettings> = {}): void {
  program = createNcaLayer({ keys: [rsa], now: () => at, ...settings });
}

function clientAt(port: number): Client {
  const client = new NCALayerClient(`ws://127.0.0.1:${port}`, false);
  client.kmdHttpApiUrl = 'https://';
  clients.push(client);
  return client;
}

async function connected(settings: Partial<NcaLayerSettings> = {}): Promise<Client> {
  install(settings);
  const client = clientAt((server.address() as AddressInfo).port);
  expect(await findProgram(client)).toBe(true);
  return client;
}

const sign = (client: Client, signerParams = personal): Promise<ProgramOutcome> =>
  signByProgram(client, { data, signerParams, locale: 'kk' });

beforeAll(async () => {
  server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (socket) => {
    const connection = program.connect(
      (text) => socket.send(text),
      () => socket.close(),
    );
    socket.on('message', (raw) => connection.receive(String(raw)));
    socket.on('close', connection.close);
  });
  await once(server, 'listening');
});
afterEach(() => {
  for (const client of clients.splice(0)) client.wsConnection?.close();
});
afterAll(() => void server.close());

async function linesOf(cms: string, authority = rsa.authority) {
  const read = oneSignature(cms);
  if (!read.ok) throw new Error('not a signature');
  const { anchors, intermediates = [] } = trustIn(authority);
  const { signers } = await checkCms({ cms: read.value, content, settings: { anchors, intermediates, at } });
  return { problems: signers[0]?.report.problems, format: signers[0]?.format };
}

describe.each([
  ['rsa', rsa],
  ['gost', gost],
] as const)('a page with the published client of the program (%s)', (_algorithm, key) => {
  it('gets a signature with a time stamp that holds', async () => {
    const outcome = await sign(await connected({ keys: [key] }));
    expect(outcome.kind === 'signed' && (await linesOf(outcome.cms, key.authority))).toEqual({ problems: [], format: 'cades-t' });
  });
});

describe('a page with the published client', () => {
  it.each([
    { isList: true, isArmoured: true },
    { isList: false, isArmoured: false },
  ])('reads the answer whichever shape it has: %j', async (style) => {
    expect((await sign(await connected({ style }))).kind).toBe('signed');
  });

  it('learns that the program is not there', async () => {
    const other = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    other.close();
    await once(other, 'close');
    expect(await findProgram(clientAt(port))).toBe(false);
  });

  it('learns that the person closed the window', async () => {
    expect(await sign(await connected({ person: () => 'cancel' }))).toEqual({ kind: 'cancelled' });
  });

  it('learns that the program was ended while the window was open', async () => {
    expect(await sign(await connected({ person: () => 'disconnect' }))).toEqual({ kind: 'closed' });
  });

  it('waits for somebody who looks for the password', async () => {
    let choose: (answer: { choose: string }) => void = () => undefined;
    let asked: (question: ScreenQuestion) => void = () => undefined;
    const isAsked = new Promise<ScreenQuestion>((resolve) => {
      asked = resolve;
    });
    const client = await connected({
      person: (question) => {
        asked(question);
        return new Promise((resolve) => {
          choose = resolve;
        });
      },
    });
    const outcome = sign(client);
    const { locale, certificates, documents } = await isAsked;
    expect([locale, certificates.length, documents]).toEqual(['kk', 1, 1]);
    choose({ choose: rsa.holder.alias });
    expect((await outcome).kind).toBe('signed');
  });

  it('sends nothing on when the answer is none, though the client itself would wait for ever', async () => {
    const client: ProgramClient = {
      onResponseReady: null,
      connect: async () => '1.4',
      basicsSignCMS: () => {
        client.onResponseReady?.('<html>');
        return new Promise(() => undefined);
      },
    };
    expect(await signByProgram(client, { data, signerParams: personal, locale: 'kk' })).toEqual({ kind: 'wrong-answer' });
  });

  it('sees no certificate of the test authority unless it asks with an empty chain, and then it does', async () => {
    const areOfTestAuthority = true;
    expect(await sign(await connected({ areOfTestAuthority }))).toEqual({ kind: 'cancelled' });
    expect((await sign(await connected({ areOfTestAuthority }), { ...personal, chain: [] } as typeof personal)).kind).toBe('signed');
  });

  it('is shown only certificates of the kind and the person that it asks for', async () => {
    const { authority } = rsa;
    const keys = [rsa, keyOf(authority, serik), keyOf(authority, aselAtHead), keyOf(authority, asel, { purpose: 'log-in' })];
    const shown: (readonly string[])[] = [];
    const person = ({ certificates }: ScreenQuestion): 'cancel' => {
      shown.push(certificates.map(({ subject, purpose }) => `${subject.surname}${subject.organisation ? ' ЖШС' : ''} ${purpose}`));
      return 'cancel';
    };
    const client = await connected({ keys, person });
    for (const asked of [
      personal,
      { ...personal, iin: serik.iin },
      { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4', '1.2.398.3.3.4.1.2'] },
      { extKeyUsageOids: ['1.3.6.1.5.5.7.3.2'] },
      { extKeyUsageOids: [], iin: '', bin: '' },
    ]) {
      await sign(client, asked);
    }
    expect(shown).toEqual([
      ['Сынақова signing', 'Байғалиев signing'],
      ['Байғалиев signing'],
      ['Сынақова ЖШС signing'],
      ['Сынақова log-in'],
      ['Сынақова signing', 'Байғалиев signing', 'Сынақова ЖШС signing', 'Сынақова log-in'],
    ]);
  });
});

describe('the program refuses', () => {
  const flags = { decode: true, encapsulate: false, digested: false };

  it.each([
    ['a storage that is none', [['CLOUD'], 'cms', data, flags, personal, 'kk'], 'INVOCATION_ERROR'],
    ['a storage outside a list', ['PKCS12', 'cms', data, flags, personal, 'kk'], 'INVOCATION_ERROR'],
    ['usages that are no list', [null, 'cms', data, flags, { extKeyUsageOids: '1.2' }, 'kk'], 'INVOCATION_ERROR'],
    ['a flag that is a text', [null, 'cms', data, { ...flags, decode: 'true' }, personal, 'kk'], 'INVALID_SIGNING_PARAMS'],
    ['a flag left out', [null, 'cms', data, { decode: true }, personal, 'kk'], 'INVALID_SIGNING_PARAMS'],
    ['data that are no base64', [null, 'cms', 'келісім', flags, personal, 'kk'], 'SIGNING_FAILURE'],
    ['a hash that is none', [null, 'cms', data, { ...flags, digested: true }, personal, 'kk'], 'SIGNING_FAILURE'],
  ])('%s', async (_what, given, code) => {
    const client = await connected();
    await expect(client.basicsSign(...given)).rejects.toThrow(code);
  });

  it('a second request before the first is answered, since answers have no number', async () => {
    install({ person: () => new Promise(() => undefined) });
    const said: string[] = [];
    const connection = program.connect((text) => said.push(text));
    const args = { allowedStorages: null, format: 'cms', data, signingParams: flags, signerParams: personal, locale: 'kk' };
    connection.receive(JSON.stringify({ module: 'kz.gov.pki.knca.basics', method: 'sign', args }));
    connection.receive(JSON.stringify({ module: 'kz.gov.pki.knca.commonUtils', method: 'getActiveTokens' }));
    await new Promise(setImmediate);
    expect([said.length, program.faults]).toEqual([1, ['a request before the answer to the last']]);
  });

  it('an unknown module in an envelope of its own, and no JSON in another', async () => {
    install();
    const said: string[] = [];
    const connection = program.connect((text) => said.push(text));
    const turn = async (text: string): Promise<void> => {
      connection.receive(text);
      await new Promise(setImmediate);
    };
    await turn('{"module":"kz.digiflow.mobile.extensions","method":"getVersion"}');
    await turn('{');
    await turn('--heartbeat--');
    expect(said).toEqual([
      '{"result":{"version":"1.4"}}',
      '{"success":false,"errorCode":"MODULE_NOT_FOUND"}',
      '{"success":false,"code":"COMMON_JSON_WRAPPING_EXCEPTION"}',
      '--heartbeat--',
    ]);
  });
});

describe('the older module of the program', () => {
  it('signs with positional arguments and answers without armour', async () => {
    const client = await connected();
    const cms = await client.createCAdESFromBase64('PKCS12', data);
    expect(cms).not.toContain('BEGIN');
    expect(await linesOf(cms)).toEqual({ problems: [], format: 'cades-b' });
    expect(await linesOf(await client.createCMSSignatureFromBase64('PKCS12', data))).toEqual({ problems: [], format: 'cades-t' });
    const hash = Buffer.from(rsa.holder.key.hash(content)).toString('base64');
    expect(await linesOf(await client.createCAdESFromBase64Hash('PKCS12', hash))).toEqual({ problems: [], format: 'cades-b' });
    expect([await client.getActiveTokens(), (await client.getKeyInfo('PKCS12')).alias]).toEqual([[], rsa.holder.alias]);
  });

  it('says that the person cancelled in a way that the client takes for any failure', async () => {
    const client = await connected({ person: () => 'cancel' });
    const failure = await client.createCAdESFromBase64('PKCS12', data).catch((fault: unknown) => fault);
    expect(failure).toMatchObject({ message: '500: action.canceled', canceledByUser: undefined });
  });

  it('refuses an argument of another type before anything is shown', async () => {
    const client = await connected({ person: () => Promise.reject(new Error('nothing may be shown')) });
    await expect(client.createCAdESFromBase64(1, data)).rejects.toThrow('argument type mismatch. Method: createCAdESFromBase64');
    await expect(client.createCAdESFromBase64('PKCS12', data, 'SIGNATURE', 'no')).rejects.toThrow('argument type mismatch');
    await expect(client.getKeyInfo(null)).rejects.toThrow('argument type mismatch. Method: getKeyInfo');
  });
});
