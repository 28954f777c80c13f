import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Config } from '#platform/config.ts';
import { isSecure } from '#platform/http/cookies.ts';

/** Cameras and microphones only for our own pages (rooms); nothing else of the device. */
export const permissionsPolicy: string = 'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()';

/** Nothing from another origin, nothing inline, in no frame. */
export function securityHeaders(config: Config): FastifyHelmetOptions {
  const socket = config.baseUrl.replace(/^http/, 'ws');
  // The reader's own signing program answers on this address of the reader's own machine; nothing leaves it.
  const signingProgram = config.nationalAnchorsDir === undefined ? [] : ['wss://127.0.0.1:13579'];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", socket, ...signingProgram],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure(config) ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // With `no-referrer` browsers would post forms with the origin `null`, and the check of origins would refuse them.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure(config) ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    frameguard: { action: 'deny' },
  };
}
