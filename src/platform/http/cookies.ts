import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Config } from '#platform/config.ts';

/** Tells whether people reach the service by https. */
export function isSecure(config: Pick<Config, 'baseUrl'>): boolean {
  return config.baseUrl.startsWith('https:');
}

/**
 * Name of a cookie of ours; by https with the prefix that binds it to this host.
 *
 * @example cookieName(config, 'session') // '__Host-bitim-session'
 */
export function cookieName(config: Pick<Config, 'baseUrl'>, purpose: string): string {
  return `${isSecure(config) ? '__Host-' : ''}bitim-${purpose}`;
}

/** Attributes of every cookie of ours: not for scripts, not for other sites. Without `maxAge` (seconds) it ends with the browser. */
export function cookieOptions(config: Pick<Config, 'baseUrl'>, maxAge?: number): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config), ...(maxAge === undefined ? {} : { maxAge }) };
}
