import { join } from 'node:path';
import { z } from 'zod';

/** Everything the surroundings decide. Nothing else in the program reads `process.env`. */
export interface Config {
  readonly port: number;
  /** Folder of the embedded database, keys and files. */
  readonly dataDir: string;
  /** Address of a PostgreSQL server; without it the embedded database is used. */
  readonly databaseUrl: string | undefined;
  /** Origin under which people reach the service, without a slash at the end. */
  readonly baseUrl: string;
  readonly smtpUrl: string | undefined;
  /** Sender of letters. */
  readonly mailFrom: string;
  /** `demo` shows demonstration people and simulated services; `production` never does. */
  readonly mode: 'demo' | 'production';
  readonly keyFile: string;
  readonly logLevel: (typeof levels)[number];
  readonly clamavSocket: string | undefined;
  /** Folder of an organisation's own templates of documents; those that are shipped stand in for what is not there. */
  readonly templatesDir: string;
  /** Folder with the root certificates of the national certification authority, as its owner publishes them; without it no national signature is taken. */
  readonly nationalAnchorsDir: string | undefined;
  /** Address of a server that checks national signatures beside our own check. */
  readonly ncanodeUrl: string | undefined;
  /** Address of the private service for signing by QR code; the document itself passes through it, so it is off unless set. */
  readonly sigexUrl: string | undefined;
  /** Whose forwarded address is believed: nobody, anybody, so many hops, or a list of addresses. */
  readonly trustProxy: boolean | number | string;
}

/** All faults of the settings at once, one a line; names of settings, never their values. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The settings are not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

function address(...protocols: readonly string[]) {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be an address with ${protocols.join(' or ')}`,
    );
}

const origin = address('http:', 'https:').refine((text) => !URL.canParse(text) || new URL(text).pathname === '/', 'must have no path');

/** A document goes there: never in the clear over a network. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || hostname === '127.0.0.1' || hostname === 'localhost';
}

const settings = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be a port')
      .default(8080),
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: address('postgres:', 'postgresql:').optional(),
    BASE_URL: origin.optional(),
    SMTP_URL: address('smtp:', 'smtps:').optional(),
    MAIL_FROM: z.email('must be a mail address').optional(),
    BITIM_MODE: z.enum(['demo', 'production'], 'must be demo or production').default('demo'),
    BITIM_KEY_FILE: z.string().optional(),
    LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).default('info'),
    CLAMAV_SOCKET: z.string().optional(),
    TEMPLATES_DIR: z.string().optional(),
    NATIONAL_ANCHORS_DIR: z.string().optional(),
    NCANODE_URL: address('http:', 'https:').optional(),
    SIGEX_URL: address('http:', 'https:')
      .refine((text) => !URL.canParse(text) || isSafe(new URL(text)), 'must be https, but for this very machine')
      .optional(),
    TRUST_PROXY: z
      .string()
      .regex(/^(true|false|\d{1,2}|[0-9a-fA-F.:/, ]+)$/, 'must be true, false, a number of hops or a list of addresses')
      .default('false'),
  })
  .refine((read) => read.BITIM_MODE !== 'production' || read.BASE_URL?.startsWith('https://'), {
    path: ['BASE_URL'],
    message: 'must be the https address of the service in production',
    when: () => true,
  });

function trust(text: string): boolean | number | string {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

/**
 * Reads the settings; an empty value counts as absent.
 *
 * @throws ConfigFault - With all faults at once.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) throw new ConfigFault(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  const { data } = read;
  const baseUrl = (data.BASE_URL ?? `http://localhost:${data.PORT}`).replace(/\/$/, '');
  return {
    port: data.PORT,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    baseUrl,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? `bitim@${new URL(baseUrl).hostname}`,
    mode: data.BITIM_MODE,
    keyFile: data.BITIM_KEY_FILE ?? join(data.DATA_DIR, 'keys', 'installation.key'),
    logLevel: data.LOG_LEVEL,
    clamavSocket: data.CLAMAV_SOCKET,
    templatesDir: data.TEMPLATES_DIR ?? join(data.DATA_DIR, 'templates'),
    nationalAnchorsDir: data.NATIONAL_ANCHORS_DIR,
    ncanodeUrl: data.NCANODE_URL?.replace(/\/$/, ''),
    sigexUrl: data.SIGEX_URL?.replace(/\/$/, ''),
    trustProxy: trust(data.TRUST_PROXY),
  };
}
