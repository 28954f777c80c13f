import { z } from 'zod';

/** The part of `fetch` that is used. */
export type SendText = (
  url: string,
  init: {
    readonly method: 'GET' | 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly signal: AbortSignal;
    readonly redirect: 'error';
  },
) => Promise<{ readonly status: number; readonly text: () => Promise<string> }>;

/** `url` is the address of the service without a path. */
export interface SigexSettings {
  readonly url: string;
  readonly send: SendText;
  readonly timeoutMs?: number;
}

const registration = z.object({
  qrCode: z.base64(),
  dataURL: z.url(),
  signURL: z.url(),
  eGovMobileLaunchLink: z.string(),
  eGovBusinessLaunchLink: z.string(),
});
export type QrRegistration = z.infer<typeof registration>;

const signedDocuments = z.object({
  documentsToSign: z.array(z.object({ document: z.object({ file: z.object({ data: z.string().max(3_000_000) }) }) })).length(1),
});

/** What is shown in the app on the phone. */
export interface QrDocument {
  readonly bytes: Uint8Array;
  readonly title?: { readonly kk: string; readonly ru: string; readonly en: string };
}

const defaultTimeoutMs = 20_000;

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function call(settings: SigexSettings, url: string, body?: unknown): Promise<unknown> {
  const { send, timeoutMs = defaultTimeoutMs } = settings;
  // Addresses of the next steps come from the service: they lead nowhere but to the service itself.
  if (new URL(url).origin !== new URL(settings.url).origin) return null;
  const headers = { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  const signal = AbortSignal.timeout(timeoutMs);
  const sent = body === undefined ? ({ method: 'GET' } as const) : ({ method: 'POST', body: JSON.stringify(body) } as const);
  try {
    const answer = await send(url, { ...sent, headers, signal, redirect: 'error' });
    const read = jsonIn(await answer.text());
    // The service tells some failures with status 200 and a `message`.
    const isFailure = typeof read !== 'object' || read === null || Object.hasOwn(read, 'message');
    return answer.status === 200 && !isFailure ? read : null;
  } catch {
    return null;
  }
}

/** Registers one signing by QR code; null when the service does not. The description is shown on the phone and names no case. */
export async function registerQr(settings: SigexSettings, description: string): Promise<QrRegistration | null> {
  return registration.safeParse(await call(settings, `${settings.url}/api/egovQr`, { description })).data ?? null;
}

/** Hands the document over to the service: from here on it is no longer with us alone. False when the service does not take it. */
export async function sendQrDocument(settings: SigexSettings, dataUrl: string, { bytes, title }: QrDocument): Promise<boolean> {
  const file = { mime: '@file/pdf', data: Buffer.from(bytes).toString('base64') };
  const document = {
    id: 1,
    nameKz: title?.kk ?? 'PDF',
    nameRu: title?.ru ?? 'PDF',
    nameEn: title?.en ?? 'PDF',
    meta: [],
    document: { file },
  };
  return (await call(settings, dataUrl, { signMethod: 'CMS_SIGN_ONLY', documentsToSign: [document] })) !== null;
}

/** The signature, as soon as the person has signed; null while there is none. The service answers late on purpose. */
export async function awaitQrSignature(settings: SigexSettings, signUrl: string): Promise<string | null> {
  const read = signedDocuments.safeParse(await call(settings, signUrl));
  return read.data?.documentsToSign[0]?.document.file.data ?? null;
}
