import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#platform/config.ts';
import type { SecretKey } from '#platform/crypto/seal.ts';
import { cookieName, cookieOptions } from '#platform/http/cookies.ts';
import { RefusedRequest } from '#platform/http/problem.ts';
import { type HttpServer, isApi, isWrite } from '#platform/http/request-facts.ts';

const visitForm = /^[\w-]{22}$/;

function macOf(secret: SecretKey, subject: string): Buffer {
  return createHmac('sha256', secret).update(subject).digest();
}

function xor(left: Uint8Array, right: Uint8Array): Buffer {
  return Buffer.from(left.map((byte, index) => byte ^ (right[index] ?? 0)));
}

/** A token looks different on each page, so that compressed pages do not give it away bit by bit (BREACH). */
function makeToken(secret: SecretKey, subject: string): string {
  const pad = randomBytes(32);
  return Buffer.concat([pad, xor(macOf(secret, subject), pad)]).toString('base64url');
}

function isTokenOf(secret: SecretKey, subject: string, token: unknown): boolean {
  const bytes = Buffer.from(typeof token === 'string' ? token : '', 'base64url');
  if (bytes.length !== 64) return false;
  return timingSafeEqual(xor(bytes.subarray(32), bytes.subarray(0, 32)), macOf(secret, subject));
}

/** Whom a token is bound to: the session, or before there is one, the visit of this browser. */
function subjectOf(request: FastifyRequest): string | null {
  if (request.viewer) return `session:${request.viewer.sessionId}`;
  return request.visitId === null ? null : `visit:${request.visitId}`;
}

function tokenFor(request: FastifyRequest, secret: SecretKey): string {
  if (!request.viewer && request.visitId === null) {
    request.visitId = randomBytes(16).toString('base64url');
    request.isVisitNew = true;
  }
  return `${makeToken(secret, subjectOf(request) ?? '')}.${randomBytes(16).toString('base64url')}`;
}

/** Checks the field `formToken`: its first part belongs to the session, its second names this rendering of the form. */
function check(request: FastifyRequest, secret: SecretKey, posted: unknown): void {
  const [token, once] = typeof posted === 'string' ? posted.split('.') : [];
  const subject = subjectOf(request);
  if (subject === null || !isTokenOf(secret, subject, token)) throw new RefusedRequest(403, [{ code: 'platform.form-expired' }]);
  request.formOnce = once ?? null;
}

/** Takes the guard's fields out of a posted form, so that rooms see only their own. */
function checkPosted(request: FastifyRequest): void {
  const form = typeof request.body === 'object' && request.body !== null ? (request.body as Record<string, unknown>) : {};
  request.checkFormToken(form['formToken']);
  delete form['formToken'];
}

function isMultipart(request: FastifyRequest): boolean {
  return request.headers['content-type']?.startsWith('multipart/') === true;
}

/** Puts form tokens on the server: each page post is checked before its body is read by a schema. */
export function installFormTokens(server: HttpServer, config: Config, secret: SecretKey): void {
  const cookie = cookieName(config, 'visit');
  server.decorateRequest('visitId', null);
  server.decorateRequest('isVisitNew', false);
  server.decorateRequest('formOnce', null);
  server.decorateRequest('formToken', function (this: FastifyRequest) {
    return tokenFor(this, secret);
  });
  server.decorateRequest('checkFormToken', function (this: FastifyRequest, token: unknown) {
    check(this, secret, token);
  });
  server.addHook('onRequest', async (request) => {
    const visit = request.cookies[cookie];
    if (visit !== undefined && visitForm.test(visit)) request.visitId = visit;
  });
  server.addHook('preValidation', async (request) => {
    if (!isWrite(request) || isApi(request) || request.is404) return;
    if (request.routeOptions.config.formToken === false) return;
    if (isMultipart(request) && request.routeOptions.config.upload === true) return;
    checkPosted(request);
  });
  server.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.isVisitNew && request.visitId !== null) reply.setCookie(cookie, request.visitId, cookieOptions(config));
  });
}
