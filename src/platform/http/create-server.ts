import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import assets from '@fastify/static';
import websocket from '@fastify/websocket';
import { type FastifyRequest, fastify, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Config } from '#platform/config.ts';
import type { KeyKeeper } from '#platform/crypto/key-keeper.ts';
import { largestFile } from '#platform/files/file-store.ts';
import { answerTo, type ErrorWords, installErrorAnswers } from '#platform/http/error-answers.ts';
import type { ReadIssues, RenderError, TellRefusal } from '#platform/http/fault.ts';
import { mostFields, parseForm } from '#platform/http/form-body.ts';
import { installFormTokens } from '#platform/http/form-tokens.ts';
import { installOpenApi } from '#platform/http/openapi.ts';
import { installOriginCheck } from '#platform/http/origin-check.ts';
import { RefusedRequest } from '#platform/http/problem.ts';
import type { HttpServer, RequestViewer } from '#platform/http/request-facts.ts';
import { askerOf, installRequestLog } from '#platform/http/request-log.ts';
import { permissionsPolicy, securityHeaders } from '#platform/http/security-headers.ts';
import { installTextCheck } from '#platform/http/text-check.ts';
import type { Log } from '#platform/log.ts';

/** What the server is made of; rooms are registered on it afterwards. */
export interface ServerParts {
  readonly config: Config;
  readonly log: Log;
  readonly keeper: KeyKeeper;
  /** Folder of built assets with hashed names, served under `/assets/`. */
  readonly assetsDir?: string | undefined;
  /** Who asks, from the session cookie; null for a visitor. */
  readonly viewerOf: (request: FastifyRequest) => Promise<RequestViewer | null>;
  readonly renderError: RenderError;
  /** Words for problems of the API; without it the codes stand alone. */
  readonly tellRefusal?: TellRefusal | undefined;
  /** Refusals for what a schema refused; without it the codes of the schema stand alone. */
  readonly readIssues?: ReadIssues | undefined;
  /** Version of the program, for the description of the API. */
  readonly version: string;
  /** Most requests a minute of one person or network; routes may ask for less by `config.rateLimit`. */
  readonly requestsPerMinute?: number;
}

const largestBody = 1024 * 1024;
const longestUploadMs = 15 * 60_000;

function trustOf({ trustProxy }: Config): boolean | string | ((address: string, hop: number) => boolean) {
  return typeof trustProxy === 'number' ? (_, hop) => hop < trustProxy : trustProxy;
}

function wordsOf({ renderError: render, tellRefusal: tell, readIssues }: ServerParts): ErrorWords {
  return { render, tell, readIssues };
}

function openServer(parts: ServerParts): HttpServer {
  const answer = answerTo(wordsOf(parts));
  const server = fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    trustProxy: trustOf(parts.config),
    bodyLimit: largestBody,
    requestTimeout: longestUploadMs,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => void answer(error, request, reply),
  }).withTypeProvider<ZodTypeProvider>();
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  return server as unknown as HttpServer;
}

async function installBodies(server: HttpServer): Promise<void> {
  await server.register(cookie);
  await server.register(formbody, { parser: parseForm as (text: string) => Record<string, unknown>, bodyLimit: largestBody });
  // One byte more than a file may have, so that the store sees that it is too big rather than a file cut short.
  const limits = {
    fileSize: largestFile + 1,
    files: 20,
    fields: mostFields,
    fieldSize: 200_000,
    fieldNameSize: 200,
    parts: mostFields + 20,
  };
  await server.register(multipart, { limits, throwFileSizeLimit: false });
  await server.register(websocket, {
    options: { maxPayload: 64 * 1024, perMessageDeflate: false },
    errorHandler: (error, socket, request) => {
      request.log.error({ err: error }, 'platform.socket-failed');
      socket.terminate();
    },
  });
}

/** The viewer is known before requests are counted, so that a family behind one address does not share one count. */
async function installCounting(server: HttpServer, parts: ServerParts): Promise<void> {
  const secret = await parts.keeper.derive('log');
  server.decorateRequest('viewer', null);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('cache-control', 'no-store').header('permissions-policy', permissionsPolicy);
    if (!request.url.startsWith('/assets/')) request.viewer = await parts.viewerOf(request);
  });
  await server.register(rateLimit, {
    max: parts.requestsPerMinute ?? 600,
    timeWindow: 60_000,
    keyGenerator: (request) => askerOf(secret, request),
    allowList: (request) => request.url.startsWith('/assets/'),
    errorResponseBuilder: () => new RefusedRequest(429, [{ code: 'platform.too-many-requests' }]),
  });
  installRequestLog(server, secret);
}

async function installSending(server: HttpServer, parts: ServerParts): Promise<void> {
  await server.register(helmet, securityHeaders(parts.config));
  await server.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  if (parts.assetsDir === undefined) return;
  await server.register(assets, {
    root: parts.assetsDir,
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: '1y',
    preCompressed: true,
  });
}

/**
 * The server with everything that holds for every route: safe headers, cookies, forms, uploads, limits, tokens, errors, log and the
 * description of the API. Rooms register their routes on it before it listens.
 */
export async function createServer(parts: ServerParts): Promise<HttpServer> {
  const server = openServer(parts);
  await installSending(server, parts);
  await installBodies(server);
  await installCounting(server, parts);
  installOriginCheck(server, parts.config);
  installTextCheck(server);
  installFormTokens(server, parts.config, await parts.keeper.derive('form'));
  installErrorAnswers(server, wordsOf(parts));
  await installOpenApi(server, parts.version);
  return server;
}
