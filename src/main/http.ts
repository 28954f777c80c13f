import type { FastifyRequest } from 'fastify';
import type { CasePorts } from '#case/acts/ports.ts';
import { stageFigures } from '#case/domain/stage-figures.ts';
import { registerActApi } from '#case/http/act-api.ts';
import { registerActPages } from '#case/http/act-pages.tsx';
import { registerApply } from '#case/http/apply/apply-pages.tsx';
import { registerCaseApi } from '#case/http/case-api.ts';
import { registerCasePages } from '#case/http/case-pages.tsx';
import type { CaseWeb } from '#case/http/case-web.ts';
import { registerCheck } from '#case/http/check/check-pages.tsx';
import { registerFileApi } from '#case/http/file-api.ts';
import { registerOtherLaw } from '#case/http/other-law-page.tsx';
import { registerFigures } from '#case/http/public/figures-page.tsx';
import { registerJoin } from '#case/http/public/join-page.tsx';
import { registerLetterCheck } from '#case/http/public/letter-page.tsx';
import { registerVerify } from '#case/http/public/verify-page.tsx';
import { readStageCounts } from '#case/store/stage-counts.ts';
import { standingOf } from '#case/store/standing-of.ts';
import { registerSamples } from '#document/http/samples-page.tsx';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import type { DemonstrationLogin } from '#identity/http/door.ts';
import { doorCookies } from '#identity/http/door-cookies.ts';
import { identityRoutes } from '#identity/http/identity-routes.ts';
import { makeViewerOf } from '#identity/http/viewer-of.ts';
import { doorPost } from '#identity/store/door-post.ts';
import { identityDoor } from '#identity/store/identity-store.ts';
import { scryptPasswords } from '#identity/store/scrypt-passwords.ts';
import { registerLawbook } from '#lawbook/http/lawbook-web.ts';
import { registerCalendar } from '#main/calendar-page.tsx';
import { casePorts } from '#main/case-book.ts';
import { caseDocumentParts, documentParts } from '#main/case-document-parts.ts';
import { caseWeb } from '#main/case-web.ts';
import { registerCaseArchive } from '#main/documents/case-archive.ts';
import type { CaseDocuments } from '#main/documents/case-documents.ts';
import { type PackageParts, registerCourtPackage } from '#main/documents/court-package.ts';
import { documentWeb } from '#main/documents/document-samples.ts';
import { registerNoticeRoutes } from '#main/documents/notice-routes.ts';
import { registerCasePapers } from '#main/documents/papers/papers-page.tsx';
import { registerPhoneSigning } from '#main/documents/phone-signing-page.tsx';
import { registerSignaturesPage } from '#main/documents/signatures-page.tsx';
import { type Frame, makeFrame } from '#main/frame.tsx';
import { frontPorts } from '#main/front-ports.ts';
import { registerHealth } from '#main/health.ts';
import { helpDesks } from '#main/help-desks.ts';
import type { Installation } from '#main/installation.ts';
import { lawWeb } from '#main/law-web.ts';
import { registerLetters } from '#main/letters-page.tsx';
import { nationalDoor, registerSimulation } from '#main/national-door.tsx';
import { isOwnOrigin, liveRoomPorts, sessionWeb } from '#main/session-web.ts';
import { readStored } from '#main/stored-bytes.ts';
import { verifyParts } from '#main/verify-parts.ts';
import { createServer } from '#platform/http/create-server.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { registerRoutes } from '#register/http/register-routes.tsx';
import { registerReader } from '#register/store/register-reader.ts';
import { liveRoomRoutes } from '#session/http/live-room.ts';
import { practiceRoutes } from '#session/http/practice-page.tsx';
import type { RoomHub } from '#session/http/room-hub.ts';
import { registerSessionPages } from '#session/http/session-pages.tsx';
import type { SignatureProvider } from '#signature/domain/signature-provider.ts';
import { registerVerifyRoutes, type VerifyParts, verifierOf } from '#signature/http/verify-routes.ts';
import { readStamps } from '#signature/store/evidence-stamps.ts';
import { sayRefusal } from '#web/form/say-refusal.ts';
import { zodRefusals } from '#web/form/zod-refusals.ts';
import { renderNeutralPage } from '#web/neutral-page.tsx';
import { registerWelcome } from '#welcome/http/welcome-pages.tsx';

/** What a running server is joined to. */
export interface HttpParts {
  readonly announce: CasePorts['announce'];
  readonly hub: RoomHub;
  readonly documents: CaseDocuments;
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
  const web = caseWeb(installation, frame, {
    announce: parts.announce,
    front,
    ...caseDocumentParts(installation, { identity, cookies, frame }, parts.documents),
  });
  registerHealth(app, installation, parts.version);
  identityRoutes(app, {
    ports: identity,
    cookies,
    viewer: frame.viewer,
    host: frame,
    demonstration: parts.demonstration,
    home: '/cases',
    ...nationalDoor(installation),
  });
  registerPublicPages(app, installation, { frame, web });
  registerCaseRoutes(app, web);
  registerPapers(app, installation, { frame, web, identity, verify: verifyParts(installation, parts) });
  registerCalendar(app, installation, frame);
  registerRooms(app, installation, { frame, web, hub: parts.hub });
  await registerLetters(app, installation, frame);
  await registerSimulation(app, installation);
  return app;
}

interface Joined {
  readonly frame: Frame;
  readonly web: CaseWeb;
}

/** What anybody may see: home, law, self-check, applying, letters and documents to check. */
function registerPublicPages(app: HttpServer, installation: Installation, { frame, web }: Joined): void {
  registerRoutes(app, {
    host: frame,
    ports: { register: registerReader(installation.database), figures: async () => null, clock: installation.clock },
  });
  registerWelcome(app, { ...frame, helpDesks: () => helpDesks(installation) });
  registerLawbook(app, lawWeb(installation, frame));
  registerCheck(app, web);
  registerApply(app, web);
  registerLetterCheck(app, web);
  registerJoin(app, web);
  registerVerify(app, web);
  registerFigures(app, web, async () => stageFigures(await installation.database.as({ role: 'bitim_public' }, readStageCounts)));
  app.get('/leave', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(renderNeutralPage(frame.speech(request), installation.clock.today())),
  );
}

/** Cases: pages, acts, files, and the same over the API. */
function registerCaseRoutes(app: HttpServer, web: CaseWeb): void {
  registerCasePages(app, web);
  registerOtherLaw(app, web);
  registerActPages(app, web);
  registerActApi(app, web);
  registerCaseApi(app, web);
  registerFileApi(app, web);
}

/** Every way in which documents may have been signed here. */
function waysOfSigning({ signatures, national }: Installation): readonly SignatureProvider[] {
  return [signatures, ...(national ? [national.provider] : []), ...(national?.phone ? [national.phone] : [])];
}

/** Papers printed on demand, and the check of signatures: of a case, of anybody, and to be taken along. */
function registerPapers(
  app: HttpServer,
  installation: Installation,
  { frame, web, verify, identity }: Joined & { readonly verify: VerifyParts; readonly identity: IdentityPorts },
): void {
  registerVerifyRoutes(app, verify);
  registerSamples(app, documentWeb(installation, frame));
  const papers = { ...documentParts(installation), letterPath: '/invitation' };
  registerNoticeRoutes(app, web, papers);
  registerCasePapers(app, web, papers);
  registerPhoneSigning(app, web, { installation, identity });
  const bytesOf: PackageParts['bytesOf'] = (viewer, caseId, fileId) => readStored(installation, viewer, { caseId, fileId });
  registerSignaturesPage(app, web, { providerOf: (id) => waysOfSigning(installation).find((way) => way.id === id) ?? null, bytesOf });
  registerCourtPackage(app, web, { bytesOf });
  registerCaseArchive(app, web, {
    bytesOf,
    now: installation.clock.now,
    speechFor: installation.speechFor,
    stampsOf: (viewer, caseId) => installation.database.as(standingOf(viewer), (tx) => readStamps(tx, caseId)),
    verifier: () => verifierOf(verify),
    stamp: installation.signatures.timeStamps.stamp,
  });
}

/** Rooms, meetings, notes, practice, and their live ends. */
function registerRooms(app: HttpServer, installation: Installation, { frame, web, hub }: Joined & { readonly hub: RoomHub }): void {
  registerSessionPages(app, sessionWeb(installation, frame, web));
  liveRoomRoutes(app, liveRoomPorts(installation, frame, { ports: web.ports, hub }));
  practiceRoutes(app, (request) => isOwnOrigin(installation, request));
}
