import { z } from 'zod';
import type { NcaLayerParts, Reply } from '#test/simulators/ncalayer/ncalayer-parts.ts';
import { shownCertificates } from '#test/simulators/ncalayer/person-at-screen.ts';
import { armoured, signDocument } from '#test/simulators/ncalayer/sign-document.ts';

const storages = [
  'PKCS12',
  'JKS',
  'AKKaztokenStore',
  'AKKZIDCardStore',
  'AKEToken72KStore',
  'AKEToken5110Store',
  'AKJaCartaStore',
  'AKAKEYStore',
];
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const signArguments = z.strictObject({
  allowedStorages: z.array(z.enum(storages)).nullable(),
  format: z.enum(['cms', 'xml']),
  data: z.union([z.string(), z.array(z.string()).min(1)]),
  signingParams: z.record(z.string(), z.unknown()),
  signerParams: z.strictObject({
    extKeyUsageOids: z.array(z.string()),
    iin: z.string().optional(),
    bin: z.string().optional(),
    serialNumber: z.string().optional(),
    chain: z.array(z.string()).optional(),
  }),
  locale: z.string(),
  logo: z.string().optional(),
});

/** What the program does when a flag is left out was not recorded, so a page must say all three. */
const signingParameters = z.strictObject({
  decode: z.boolean(),
  encapsulate: z.boolean(),
  digested: z.boolean(),
  tsaProfile: z.record(z.string(), z.unknown()).nullish(),
});

function failure(code: string, message: string, details = ''): Reply {
  return { status: false, code, message, details };
}

const cancelled: Reply = { status: true, body: {} };

function bytesOf(text: string, isBase64: boolean): Uint8Array | null {
  if (!isBase64) return Buffer.from(text, 'utf8');
  return base64.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : null;
}

/** `sign` of `kz.gov.pki.knca.basics`: named arguments, `{status, body}`. An empty body says that the person cancelled. */
export async function answerBasics(parts: NcaLayerParts, method: string, args: unknown): Promise<Reply | 'disconnect'> {
  const given = signArguments.safeParse(args);
  if (method !== 'sign' || !given.success)
    return failure('INVOCATION_ERROR', 'An invoked method threw an exception.', 'argument type mismatch');
  const how = signingParameters.safeParse(given.data.signingParams);
  if (!how.success) return failure('INVALID_SIGNING_PARAMS', 'Signing parameters are not valid.');
  const { allowedStorages, data, format, locale, signerParams } = given.data;
  const documents = [data].flat().map((text) => bytesOf(text, how.data.decode));
  if (format === 'xml' || documents.includes(null)) return failure('SIGNING_FAILURE', 'The data cannot be signed.');
  const keys = allowedStorages === null || allowedStorages.includes('PKCS12') ? parts.keys : [];
  const shown = shownCertificates(keys, signerParams, parts.areOfTestAuthority);
  const act = await parts.person({ certificates: shown.map(({ holder }) => holder), locale, documents: documents.length });
  if (act === 'disconnect') return 'disconnect';
  const key = act === 'cancel' ? undefined : shown.find(({ holder }) => holder.alias === act.choose);
  if (!key) return cancelled;
  const flags = { isDigest: how.data.digested, isEncapsulated: how.data.encapsulate, isStamped: Boolean(how.data.tsaProfile) };
  const signed = documents.map((document) => document && signDocument(key, document, { ...flags, at: parts.now() }));
  if (signed.includes(null)) return failure('SIGNING_FAILURE', 'The hash has another length.');
  const texts = signed.map((cms) =>
    parts.style.isArmoured ? armoured(cms as Uint8Array) : Buffer.from(cms as Uint8Array).toString('base64'),
  );
  return { status: true, body: { result: parts.style.isList || Array.isArray(data) ? texts : (texts[0] ?? '') } };
}
