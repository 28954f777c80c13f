import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

/** Who asks, as far as the platform needs to know. Rooms may put more into it. */
export interface RequestViewer {
  readonly personId: string;
  readonly sessionId: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for a visitor without a session. */
    viewer: RequestViewer | null;
    /**
     * Value of the hidden field `formToken` for a form that is rendered now: proves that the form came from this session's page, and
     * names this one rendering, so that posted twice it changes nothing the second time.
     */
    formToken: () => string;
    /** Throws unless the token of a posted form belongs to this session; used by hooks and `readUpload`. */
    checkFormToken: (token: unknown) => void;
    /** Name of the rendering from which the form was posted. */
    formOnce: string | null;
    /** Identifier of an anonymous visit, from its cookie. */
    visitId: string | null;
    isVisitNew: boolean;
    /** Code of the problem that was answered, for the log. */
    problemCode: string | null;
  }
  interface FastifyContextConfig {
    /** The route reads multipart itself, through `readUpload`. */
    upload?: boolean;
    /** False for page posts that come from elsewhere by design, such as a provider's return; they guard themselves. */
    formToken?: boolean;
    /** A body that this route takes, for the description of the API. */
    example?: object;
    /** True for posts that other origins may send: provider call-backs, proved by their signature. */
    anyOrigin?: boolean;
  }
}

/** The server on which rooms put their routes; schemas are Zod's. */
export type HttpServer = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression<RawServerDefault>,
  RawReplyDefaultExpression<RawServerDefault>,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Tells API requests from those for pages. */
export function isApi(request: FastifyRequest): boolean {
  return /^\/api(\/|$|\?)/.test(request.url);
}

/** Tells requests that may change something. */
export function isWrite(request: FastifyRequest): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
}
