import type { FastifyRequest } from 'fastify';
import type { CasePorts } from '#case/acts/ports.ts';
import { registerActApi } from '#case/http/act-api.ts';
import { registerActPages } from '#case/http/act-pages.tsx';
import { registerCaseApi } from '#case/http/case-api.ts';
import { registerCasePages } from '#case/http/case-pages.tsx';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import type { DemonstrationLogin } from '#identity/http/door.ts';
import { doorCookies } from '#identity/http/door-cookies.ts';
import { identityRoutes } from '#identity/http/identity-routes.ts';
import { makeViewerOf } from '#identity/http/viewer-of.ts';
import { doorPost } from '#identity/store/door-post.ts';
import { identityDoor } from '#identity/store/identity-store.ts';
import { scryptPasswords } from '#identity/store/scrypt-passwords.ts';
import { casePorts } from '#main/case-book.ts';
import { caseDocumentParts, documentParts } from '#main/case-document-parts.ts';
import { caseWeb } from '#main/case-web.ts';
import { registerNoticeRoutes } from '#main/documents/notice-routes.ts';
import { registerSignaturesPage } from '#main/documents/signatures-page.tsx';
import { type Frame, makeFrame } from '#main/frame.tsx';
import { frontPorts, takePlace } from '#main/front-ports.ts';
import { registerHealth } from '#main/health.ts';
import type { Installation } from '#main/installation.ts';
import { registerLetters } from '#main/letters-page.tsx';
import { isOwnOrigin, liveRoomPorts, sessionWeb } from '#main/session-web.ts';
import { readStored } from '#main/stored-bytes.ts';
import { createServer } from '#platform/http/create-server.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { registerRoutes } from '#register/http/register-routes.tsx';
import { registerReader } from '#register/store/register-reader.ts';
import { liveRoomRoutes } from '#session/http/live-room.ts';
import { practiceRoutes } from '#session/http/practice-page.tsx';
import type { RoomHub } from '#session/http/room-hub.ts';
import { registerSessionPages } from '#session/http/session-pages.tsx';
import { sayRefusal } from '#web/form/say-refusal.ts';
import { zodRefusals } from '#web/form/zod-refusals.ts';
import { renderNeutralPage } from '#web/neutral-page.tsx';

/** What a running server is joined to. */
export interface HttpParts {
  readonly announce: CasePorts['announce'];
  readonly hub: RoomHub;
  readonly demonstration: readonly DemonstrationLogin[];
  readonly assetsDir?: string;
  readonly version: string;
  readonly requestsPerMinute?: number;
}

/** Ports of the door: accounts, sessions, invitations. */
export async function identityPorts(installation: Installation): Promise<IdentityPorts> {
  const { database, seal, chance, clock, keeper } = installation;
  const sendLetter = doorPost(await keeper.derive('letter'), clock);
  return { open: identityDoor({ database, seal, chance, sendLetter }), clock, chance, passwords: scryptPasswords() };
}

function renderErrorIn(frame: () => Frame): (request: FastifyRequest, fault: { readonly status: number; readonly code: string }) => string {
  return (request, fault) => frame().errorPage(request, fault);
}

/** The server with the routes of every room. */
export async function openHttp(installation: Installation, parts: HttpParts): Promise<HttpServer> {
  const { config, log, keeper } = installation;
  const identity = await identityPorts(installation);
  const cookies = doorCookies(config);
  const frame = makeFrame(installation);
  const app = await createServer({
    config,
    log,
    keeper,
    viewerOf: makeViewerOf(identity, cookies),
    renderError: renderErrorIn(() => frame),
    tellRefusal: (request, refusal) => sayRefusal(frame.speech(request), refusal),
    readIssues: (issues) => zodRefusals({ issues }),
    version: parts.version,
    ...(parts.assetsDir === undefined ? {} : { assetsDir: parts.assetsDir }),
    ...(parts.requestsPerMinute === undefined ? {} : { requestsPerMinute: parts.requestsPerMinute }),
  });
  const ports = casePorts(installation, parts.announce);
  const front = frontPorts(installation, { ports, identity });
  const web = caseWeb(installation, frame, { announce: parts.announce, front, ...caseDocumentParts(installation, identity, cookies) });
  registerHealth(app, installation, parts.version);
  identityRoutes(app, {
    ports: identity,
    cookies,
    viewer: frame.viewer,
    host: frame,
    demonstration: parts.demonstration,
    home: '/cases',
    joinCase: (place, viewer) => takePlace(ports, place, viewer.personId),
  });
  registerRoutes(app, {
    host: frame,
    ports: { register: registerReader(installation.database), figures: async () => null, clock: installation.clock },
  });
  registerCasePages(app, web);
  registerActPages(app, web);
  registerActApi(app, web);
  registerCaseApi(app, web);
  const documents = documentParts(installation);
  registerNoticeRoutes(app, web, { ...documents, letterPath: '/invitation' });
  registerSignaturesPage(app, web, {
    provider: installation.signatures,
    bytesOf: (viewer, caseId, fileId) => readStored(installation, viewer, { caseId, fileId }),
  });
  registerSessionPages(app, sessionWeb(installation, frame, web));
  liveRoomRoutes(app, liveRoomPorts(installation, frame, { ports, hub: parts.hub }));
  practiceRoutes(app, (request) => isOwnOrigin(installation, request));
  await registerLetters(app, installation, frame);
  app.get('/leave', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(renderNeutralPage(frame.speech(request), installation.clock.today())),
  );
  return app;
}
