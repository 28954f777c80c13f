import type { FastifyRequest } from 'fastify';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { readViewer } from '#identity/acts/read-viewer.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import type { DoorCookies } from '#identity/http/door-cookies.ts';

/**
 * Tells who asks, from the cookie of the session; null for a visitor. The server calls it once for each request.
 *
 * @example createServer({ viewerOf: makeViewerOf(ports, doorCookies(config)), ... })
 */
export function makeViewerOf(ports: IdentityPorts, cookies: DoorCookies): (request: FastifyRequest) => Promise<Viewer | null> {
  return async (request) => {
    const token = cookies.session.read(request);
    return token === null ? null : readViewer(ports, token);
  };
}
