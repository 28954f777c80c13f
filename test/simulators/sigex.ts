import { z } from 'zod';

/** One registered signing, each for one use. */
interface Signing {
  documents: readonly { readonly id: number; readonly data: string }[] | null;
  signature: string | null;
  isTaken: boolean;
}

export interface SigexReply {
  readonly status: number;
  readonly body: string;
}

export interface Sigex {
  readonly handle: (method: string, path: string, body?: string) => SigexReply;
  /** The person scans the code and signs in the app: gets the document in base64 and gives back a signature. */
  readonly scan: (sign: (data: string) => string) => void;
}

const described = z.strictObject({ description: z.string().min(1) });
const toSign = z.strictObject({
  signMethod: z.enum(['CMS_SIGN_ONLY', 'CMS_WITH_DATA']),
  documentsToSign: z
    .array(
      z.strictObject({
        id: z.number().int(),
        nameRu: z.string(),
        nameKz: z.string(),
        nameEn: z.string(),
        meta: z.array(z.strictObject({ name: z.string(), value: z.string() })),
        document: z.strictObject({ file: z.strictObject({ mime: z.enum(['@file/pdf', '']), data: z.base64() }) }),
      }),
    )
    .min(1),
});

const reply = (content: object, status = 200): SigexReply => ({ status, body: JSON.stringify(content) });
/** The service tells most failures with status 200. */
const failure = (message: string): SigexReply => reply({ message, requestID: 1 });

function takeDocuments(signing: Signing, body: string): SigexReply {
  const given = toSign.safeParse(JSON.parse(body));
  if (!given.success) return failure('bad request');
  if (signing.documents) return failure('already sent');
  signing.documents = given.data.documentsToSign.map(({ id, document }) => ({ id, data: document.file.data }));
  return reply({ ok: true });
}

function giveSignature(signing: Signing): SigexReply {
  const { signature, isTaken, documents } = signing;
  if (signature === null || isTaken || !documents) return failure('not signed yet');
  signing.isTaken = true;
  return reply({ documentsToSign: documents.map(({ id }) => ({ id, document: { file: { mime: '', data: signature } } })) });
}

/** A simulated SIGEX, as far as signing by QR code goes. `origin` is the address that its answers name. No transport is in it. */
export function createSigex(origin: string): Sigex {
  const signings: Signing[] = [];
  const register = (body: string): SigexReply => {
    if (!described.safeParse(JSON.parse(body)).success) return failure('bad request');
    const url = `${origin}/api/egovQr/${signings.push({ documents: null, signature: null, isTaken: false }) - 1}`;
    const qrCode = Buffer.from(url).toString('base64');
    const links = { eGovMobileLaunchLink: `${url}?mobile`, eGovBusinessLaunchLink: `${url}?business` };
    return reply({ qrCode, dataURL: url, signURL: url, ...links, expireAt: 1_790_000_000_000 });
  };
  return {
    handle: (method, path, body = '') => {
      if (method === 'POST' && path === '/api/egovQr') return register(body);
      const signing = signings[Number(/^\/api\/egovQr\/(\d+)$/.exec(path)?.[1] ?? -1)];
      if (!signing) return reply({ message: 'not found' }, 404);
      return method === 'POST' ? takeDocuments(signing, body) : giveSignature(signing);
    },
    scan: (sign) => {
      const last = signings.at(-1);
      const data = last?.documents?.[0]?.data;
      if (last && data !== undefined) last.signature = sign(data);
    },
  };
}
