import type { FastifyRequest } from 'fastify';
import type { Config } from '#platform/config.ts';
import { RefusedRequest } from '#platform/http/problem.ts';
import { type HttpServer, isWrite } from '#platform/http/request-facts.ts';

const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/;

function isOwn(request: FastifyRequest, origin: string, baseUrl: string): boolean {
  return origin === new URL(baseUrl).origin || (URL.canParse(origin) && new URL(origin).host === request.host);
}

/** A program that is no browser sends no origin; a browser that hides it could only have sent a form. */
function mayLackOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return request.headers.cookie === undefined || !formTypes.test(request.headers['content-type'] ?? 'text/plain');
}

/** Refuses writes and web sockets that another site's page started. */
export function installOriginCheck(server: HttpServer, config: Config): void {
  server.addHook('onRequest', async (request) => {
    const isSocket = request.headers.upgrade?.toLowerCase() === 'websocket';
    if (!isSocket && !isWrite(request)) return;
    if (request.routeOptions.config.anyOrigin === true) return;
    const { origin } = request.headers;
    const isAllowed = origin === undefined ? !isSocket && mayLackOrigin(request) : isOwn(request, origin, config.baseUrl);
    if (!isAllowed) throw new RefusedRequest(403, [{ code: 'platform.wrong-origin' }]);
  });
}
