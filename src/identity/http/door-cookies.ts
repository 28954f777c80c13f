import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#platform/config.ts';
import { cookieName, cookieOptions } from '#platform/http/cookies.ts';
import '@fastify/cookie';

/** One cookie that holds a token. */
interface TokenCookie {
  /** Null when absent or of no form that was ever given out. */
  readonly read: (request: FastifyRequest) => string | null;
  readonly set: (reply: FastifyReply, token: string) => void;
  readonly clear: (reply: FastifyReply) => void;
}

/** Cookies of the door: who is signed in, and which proof of an address the browser waits for. */
export interface DoorCookies {
  readonly session: TokenCookie;
  readonly proof: TokenCookie;
}

const tokenForm = /^[\w-]{20,100}$/;
const proofCookieSeconds = 3600;

function tokenCookie(config: Pick<Config, 'baseUrl'>, purpose: string, maxAge?: number): TokenCookie {
  const name = cookieName(config, purpose);
  return {
    read: (request) => {
      const value = request.cookies[name];
      return value !== undefined && tokenForm.test(value) ? value : null;
    },
    set: (reply, token) => void reply.setCookie(name, token, cookieOptions(config, maxAge)),
    clear: (reply) => void reply.clearCookie(name, cookieOptions(config)),
  };
}

/** Cookies that no script reads and no other site sends along with a post. The one of the session ends with the browser. */
export function doorCookies(config: Pick<Config, 'baseUrl'>): DoorCookies {
  return { session: tokenCookie(config, 'session'), proof: tokenCookie(config, 'proof', proofCookieSeconds) };
}
