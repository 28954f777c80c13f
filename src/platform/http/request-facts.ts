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

/** Hidden fields that every form of a page carries. */
export interface FormGuard {
  /** Proves that the form came from this session's page. */
  readonly _token: string;
  /** Names this one rendering: posted twice, it changes nothing the second time. */
  readonly _once: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for a visitor without a session. */
    viewer: RequestViewer | null;
    /** Fresh hidden fields for a form that is rendered now. */
    formGuard: () => FormGuard;
    /** Throws unless the token of a posted form belongs to this session; used by hooks and `readUpload`. */
    checkFormToken: (token: unknown) => void;
    /** `_once` of the posted form. */
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
