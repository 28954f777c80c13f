import type {} from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import type { Instant } from '#kernel/day.ts';
import type { Clock } from '#kernel/ports.ts';
import { demoPeople } from '#main/demo/people.ts';
import type { Simulation } from '#main/national-signature.ts';
import type { Config } from '#platform/config.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { createNcaLayer } from '#test/simulators/ncalayer.ts';
import { createTestAuthority, type TestAuthority } from '#test/simulators/test-authority.ts';

const programPath = '/demonstration/signing-program';
/** The same root at every start, so that signatures of a demonstration can be checked as long as it stands. */
const rootAt = '2026-01-01T00:00:00.000Z' as Instant;
const inDate = { notBefore: '2016-02-01T00:00:00.000Z' as Instant, notAfter: '2035-12-01T00:00:00.000Z' as Instant };
const name = 'DEMO';

let opened: TestAuthority | undefined;

/** One authority a process: its keys follow from its name, and making them takes a moment. */
export function demonstrationAuthority(): TestAuthority {
  opened ??= createTestAuthority({ algorithm: 'gost', at: rootAt, name });
  return opened;
}

/** The simulated national authority of a demonstration, and where its signing program answers; null where a real one is configured. */
export async function simulationFor({ mode, nationalAnchorsDir, baseUrl }: Config): Promise<Simulation | null> {
  if (mode !== 'demo' || nationalAnchorsDir !== undefined) return null;
  const programUrl = `${baseUrl.replace(/^http/, 'ws')}${programPath}`;
  return { anchors: demonstrationAuthority().anchors('simulated'), intermediates: [demonstrationAuthority().issuingDer], programUrl };
}

/** A certificate for everybody in the demonstration; the first is taken where a page asks for nobody. */
function keysOfEverybody() {
  return Object.values(demoPeople).map((person) => {
    const [surname = '', givenName = ''] = person.name.split(' ');
    const subject = { surname, givenName, iin: person.iin };
    return { holder: demonstrationAuthority().issue(subject, { purpose: 'both', ...inDate }), authority: demonstrationAuthority() };
  });
}

/**
 * The signing program of the demonstration, on a web socket of our own: it signs with the simulated certificate of whom the page
 * asks for. In a real installation that program is NCALayer on the reader's own machine.
 */
export function registerSimulatedProgram(app: HttpServer, clock: Clock, isOwnOrigin: (request: FastifyRequest) => boolean): void {
  let keys: ReturnType<typeof keysOfEverybody> | undefined;
  app.get(programPath, { websocket: true }, (socket, request) => {
    if (!isOwnOrigin(request)) return socket.close();
    keys ??= keysOfEverybody();
    const program = createNcaLayer({ keys, now: clock.now, areOfTestAuthority: true });
    const { receive, close } = program.connect(
      (text) => socket.send(text),
      () => socket.close(),
    );
    socket.on('message', (message) => receive(String(message)));
    socket.on('close', close);
  });
}
