import type { LightMyRequestResponse } from 'fastify';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WebSocket } from 'ws';
import { registry } from '#main/acts.ts';
import { clientOf } from '#test/client.ts';
import type { Field, Plot } from '#test/leaks/field.ts';
import type { Persona } from '#test/leaks/people.ts';
import { type Browser, signedIn } from '#test/leaks/signed-in.ts';
import type { TestProgram } from '#test/program.ts';

/** One thing that somebody got to see, and by which way. */
export interface Sight {
  readonly way: string;
  readonly status: number;
  readonly text: string;
}

/** Every address that answers to GET, as the server itself tells them. */
export function routesOf(test: TestProgram): readonly string[] {
  const path: string[] = [];
  const routes: string[] = [];
  for (const line of test.program.http.printRoutes({ commonPrefix: false }).split('\n')) {
    const found = /^([│ ]*)[├└]── (\S+)(?: \(([^)]*)\))?/.exec(line);
    if (!found) continue;
    const [, indent = '', part = '', methods = ''] = found;
    path.splice(indent.length / 4, path.length, part);
    if (methods.split(', ').includes('GET')) routes.push(path.join(''));
  }
  return [...new Set(routes.map((route) => route.replaceAll('//', '/')))];
}

const rooms = ['joint', 'side-a', 'side-b', 'own-a', 'case'];

/** Papers that a case may be given. */
const paperNames = [
  'application',
  'answer',
  'declaration',
  'explanation',
  'court-notice',
  'suspension',
  'approval',
  'enforcement',
  'power-1',
  'attendance-1',
  'child-report-1',
];

/** What each part of an address stands for. An address with a part that is not known here is a fault: nobody would look there. */
function valuesOf(name: string, { plot, field }: { readonly plot: Plot; readonly field: Field }): readonly string[] {
  const { caseId, files, events } = plot.planted;
  const values: Readonly<Record<string, () => readonly string[]>> = {
    caseId: () => [caseId],
    fileId: () => files.map((file) => file.fileId),
    sessionId: () => events.flatMap((event) => (event.kind === 'session-fixed' ? [event.payload.sessionId] : [])),
    room: () => rooms,
    act: () => [...registry.keys()],
    draftId: () => [...field.draftIds.values()].slice(-2),
    number: () => ['ALM-0001'],
    token: () => ['forged'],
    step: () => ['claim'],
    paper: () => paperNames.flatMap((name) => [`${name}.pdf`, `${name}.docx`]),
    // Of the sample documents: invented content, the same for everybody.
    kind: () => ['settlement'],
    // Of the law explorer: nothing there belongs to a case, and the look at each shows it.
    actId: () => ['mediation'],
    rule: () => ['kz.mediation.20.9'],
    question: () => ['mediation-term'],
    code: () => [events.flatMap((event) => (event.kind === 'invitation-sent' ? [event.payload.caseCode] : []))[0] ?? 'x'],
  };
  const known = values[name];
  if (!known) throw new Error(`nobody looks where an address has :${name}`);
  return known();
}

/** Addresses of a route with every value in its places. */
export function filled(route: string, known: { readonly plot: Plot; readonly field: Field }): readonly string[] {
  const name = /:(\w+)/.exec(route)?.[1];
  if (!name) return [route];
  return valuesOf(name, known).flatMap((value) => filled(route.replace(`:${name}`, value), known));
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const content = await (await file.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  // What is attached is read as easily as what is printed.
  const attached = (await file.getAttachments()) as Readonly<Record<string, { readonly content: Uint8Array }>> | null;
  return [...pages, ...Object.values(attached ?? {}).map(({ content }) => Buffer.from(content).toString('utf8'))].join('\n');
}

/** Every file of an archive with its name: what is packed is seen by whoever unpacks it. Planted files call themselves PDF and are none. */
async function zipText(bytes: Uint8Array): Promise<string> {
  const files = Object.entries(unzipSync(Uint8Array.from(bytes)));
  const texts = files.map(async ([path, content]) => {
    const plain = Buffer.from(content).toString('utf8');
    return path.endsWith('.pdf') ? await pdfText(content).catch(() => plain) : plain;
  });
  return [...files.map(([path]) => path), ...(await Promise.all(texts))].join('\n');
}

async function textOf(answer: LightMyRequestResponse): Promise<string> {
  const type = String(answer.headers['content-type']);
  const isPacked = type.startsWith('application/zip') || type.includes('wordprocessingml');
  const read = type.startsWith('application/pdf') ? pdfText : isPacked ? zipText : null;
  return `${JSON.stringify(answer.headers)}\n${read ? await read(answer.rawPayload) : answer.body}`;
}

export interface Looking {
  readonly test: TestProgram;
  readonly field: Field;
  readonly persona: Persona | null;
  readonly client: Browser;
}

/** Somebody with a browser; a visitor has no account. */
export async function lookAs(test: TestProgram, field: Field, persona: Persona | null): Promise<Looking> {
  const client = await (persona ? signedIn(test, persona.personId) : clientOf(test));
  return { test, field, persona, client };
}

/** What comes out at one address, with the address itself taken out: whoever asked knows what he asked for. */
export async function see({ client }: Looking, route: string, url: string): Promise<Sight> {
  const asked = new Set(url.match(/[0-9a-f-]{36}/g) ?? []);
  const answer = await client.get(url);
  let text = await textOf(answer);
  for (const id of asked) text = text.replaceAll(id, '');
  return { way: route === '/case/:caseId/do/:act' ? url.slice(url.indexOf('/do/')) : route, status: answer.statusCode, text };
}

const places = /^\/(?:api\/v1\/)?cases?\/:caseId/;
/** Shows what was asked back, files of the build, and the outbox of a demonstration, which shows every letter to everybody by its purpose. */
const elsewhere = ['/*', '/outbox', '/practice/echo', '/demonstration/signing-program', '/api/v1/openapi.json'];
const quick = ['/api/v1/cases/:caseId', '/case/:caseId'];

export interface Routes {
  readonly ofCase: readonly string[];
  readonly live: readonly string[];
  readonly everywhere: readonly string[];
}

/** The addresses of the server by how they are tried. */
export function sorted(all: readonly string[]): Routes {
  const open = all.filter((route) => !elsewhere.includes(route));
  const ofCase = open.filter((route) => places.test(route));
  return {
    ofCase: ofCase.filter((route) => !route.endsWith('/live')),
    live: ofCase.filter((route) => route.endsWith('/live')),
    everywhere: open.filter((route) => !ofCase.includes(route)),
  };
}

/** How far somebody looks: the main addresses, every page and file and line, or each form and each act as well. */
export type Depth = 'main' | 'pages' | 'acts';

function routesFor({ ofCase }: Routes, depth: Depth): readonly string[] {
  if (depth === 'main') return ofCase.filter((route) => quick.includes(route));
  return depth === 'pages' ? ofCase.filter((route) => !route.endsWith('/:act')) : ofCase;
}

/** Everything that somebody gets to see of one case over the web. */
export async function lookAtCase(
  looking: Looking,
  plot: Plot,
  how: { readonly routes: Routes; readonly depth: Depth },
): Promise<readonly Sight[]> {
  const known = { plot, field: looking.field };
  const sights: Sight[] = [];
  for (const route of routesFor(how.routes, how.depth)) for (const url of filled(route, known)) sights.push(await see(looking, route, url));
  if (how.depth === 'main') return sights;
  for (const route of how.routes.live) for (const url of filled(route, known)) sights.push(await listen(looking, route, url));
  return how.depth === 'acts' ? [...sights, ...(await tryActs(looking, plot))] : sights;
}

/** Asks for each act on an old page: what is answered is a refusal, and nothing changes. */
async function tryActs({ client }: Looking, { planted: { caseId } }: Plot): Promise<readonly Sight[]> {
  const sights: Sight[] = [];
  for (const act of registry.keys()) {
    const answer = await client.api('POST', `/api/v1/cases/${caseId}/${act}`, {}, { 'if-match': '"0"' });
    sights.push({ way: `POST ${act}`, status: answer.statusCode, text: (await textOf(answer)).replaceAll(caseId, '') });
  }
  return sights;
}

/** What somebody sees outside of any one case. */
export async function lookAround(looking: Looking, plot: Plot, routes: Routes): Promise<readonly Sight[]> {
  const sights: Sight[] = [];
  const searched = ['/cases', '/api/v1/cases'].map((path) => `${path}?number=${plot.planted.number}`);
  for (const url of searched) sights.push(await see(looking, url.split('?')[0] ?? '', url));
  for (const route of routes.everywhere)
    for (const url of filled(route, { plot, field: looking.field })) sights.push(await see(looking, route, url));
  return sights;
}

/** Opens a live line, asks for everything and hears what comes until the service is done or closes. */
async function listen({ test, client }: Looking, route: string, url: string): Promise<Sight> {
  const { origin } = new URL(test.installation.config.baseUrl);
  const { http } = test.program;
  const address = http.server.address() ?? (await http.listen({ port: 0, host: '127.0.0.1' }).then(() => http.server.address()));
  const port = typeof address === 'object' ? address?.port : undefined;
  const socket = new WebSocket(`ws://127.0.0.1:${port}${url}`, { headers: { origin, cookie: client.cookies() } });
  const heard: string[] = [];
  socket.on('open', () => socket.send('{"type":"since","position":0}'));
  socket.on('message', (content) => {
    heard.push(String(content));
    socket.close(1000);
  });
  await new Promise((resolve, reject) => socket.on('close', resolve).on('error', reject));
  return { way: route, status: 200, text: heard.join('\n') };
}
