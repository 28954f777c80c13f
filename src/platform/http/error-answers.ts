import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Fault, faultOf, type ReadIssues, type RenderError, type TellRefusal } from '#platform/http/fault.ts';
import { refusalsToProblem } from '#platform/http/problem.ts';
import { type HttpServer, isApi } from '#platform/http/request-facts.ts';

/** Words for what went wrong: a page for people, a sentence for each reason of a problem. */
export interface ErrorWords {
  readonly render: RenderError;
  readonly tell?: TellRefusal | undefined;
  readonly readIssues?: ReadIssues | undefined;
}

async function pageOf(
  request: FastifyRequest,
  render: RenderError,
  fault: { readonly status: number; readonly code: string },
): Promise<string> {
  try {
    return await render(request, fault);
  } catch (problem) {
    request.log.error({ err: problem }, 'platform.error-page-failed');
    return fault.code;
  }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  told: { readonly fault: Fault; readonly words: ErrorWords },
): Promise<FastifyReply> {
  const { fault, words } = told;
  const code = fault.refusals[0]?.code ?? 'platform.fault';
  request.problemCode = code;
  // The schemas of a route's answers do not speak of problems.
  reply.serializer((payload) => (typeof payload === 'string' ? payload : JSON.stringify(payload)));
  if (isApi(request)) {
    const problem = {
      ...refusalsToProblem(
        fault.refusals,
        words.tell ? (refusal) => words.tell?.(request, refusal) ?? refusal.code : undefined,
        fault.status,
      ),
      requestId: request.id,
    };
    return reply.code(fault.status).type('application/problem+json; charset=utf-8').send(problem);
  }
  return reply
    .code(fault.status)
    .type('text/html; charset=utf-8')
    .send(await pageOf(request, words.render, { status: fault.status, code }));
}

/** The answer to anything thrown anywhere on the way. */
export function answerTo(words: ErrorWords): (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  return (error, request, reply) => {
    const fault = faultOf(error, words.readIssues);
    if (fault.isBug) request.log.error({ err: error, route: request.routeOptions.url ?? 'unknown' }, 'platform.fault');
    return answer(request, reply, { fault, words });
  };
}

/** Puts the answers for errors and unknown addresses on the server. */
export function installErrorAnswers(server: HttpServer, words: ErrorWords): void {
  server.decorateRequest('problemCode', null);
  server.setErrorHandler(answerTo(words));
  const unknown: Fault = { status: 404, refusals: [{ code: 'platform.not-found' }], isBug: false };
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, (request, reply) => answer(request, reply, { fault: unknown, words }));
}
