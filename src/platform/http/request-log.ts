import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { SecretKey } from '#platform/crypto/seal.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';

function mark(secret: SecretKey, subject: string): string {
  return createHmac('sha256', secret).update(subject).digest('base64url').slice(0, 16);
}

/** The network of an address: IPv6 by its first 64 bits, because one home has all the rest. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [left = '', right = ''] = address.split('::');
  const before = left.split(':').filter(Boolean);
  const after = right.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}

/** Who asks, for counting: the person, or the network without a session; not to be traced back without the key. */
export function askerOf(secret: SecretKey, request: FastifyRequest): string {
  return mark(secret, request.viewer ? `person:${request.viewer.personId}` : `network:${networkOf(request.ip)}`);
}

/** One line a request: pattern of the route, status, time, codes. Never the address itself, which holds ids. */
export function installRequestLog(server: HttpServer, secret: SecretKey): void {
  server.addHook('onResponse', async (request, reply) => {
    const facts = {
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...(request.viewer ? { viewer: askerOf(secret, request) } : {}),
      ...(request.problemCode === null ? {} : { code: request.problemCode }),
    };
    request.log.info(facts, 'platform.request');
  });
}
