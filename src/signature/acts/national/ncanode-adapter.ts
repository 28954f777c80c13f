import { z } from 'zod';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';
import { bytesToHex } from '#signature/acts/check/asn1/byte-text.ts';
import { readCmsFields } from '#signature/acts/check/asn1/cms-fields.ts';
import { hashOid } from '#signature/acts/check/asn1/object-ids.ts';
import { digestBy } from '#signature/acts/check/cryptography/digest.ts';
import type { OtherSigner, OtherVerdict, StampHash } from '#signature/domain/national/agreement.ts';

/** The verdict with the text in which it came. */
export interface NcaNodeAnswer {
  readonly verdict: OtherVerdict;
  readonly raw: string;
}

/**
 * Asks NCANode about a signature over these bytes.
 *
 * @error signature.verifier-unavailable - No answer in time, too long an answer, or one that cannot be read.
 */
export type AskNcaNode = (cms: Uint8Array, content: Uint8Array) => Promise<Result<NcaNodeAnswer, readonly Refusal[]>>;

/** The part of `fetch` that is used. */
export type PostText = (url: string, init: PostInit) => Promise<PostAnswer>;

interface PostInit {
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
  readonly redirect: 'error';
}

interface PostAnswer {
  readonly status: number;
  readonly body: ReadableStream<Uint8Array> | null;
}

/** `url` is the address of the server without a path. */
export interface NcaNodeSettings {
  readonly url: string;
  readonly post: PostText;
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 20_000;
const largestAnswer = 1024 * 1024;

const subject = z.object({ iin: z.string().nullish(), bin: z.string().nullish() });
const certificate = z.object({
  valid: z.boolean(),
  revocations: z.array(z.object({ revoked: z.boolean() })).nullish(),
  serialNumber: z.string().nullish(),
  subject: subject.nullish(),
});
const signer = z.object({
  certificates: z.array(certificate).nullish(),
  tsp: z.object({ hash: z.string().nullish(), tspHashAlgorithm: z.string().nullish() }).nullish(),
});
/** As the program answers, not as its description says: `certificates` and `tsp` stand inside each signer. */
const answer = z.object({ valid: z.boolean(), signers: z.array(signer).nullish() });

type WrittenSigner = z.infer<typeof signer>;

const comparableHashes = [hashOid.sha256, hashOid.sha384, hashOid.sha512, hashOid.streebog512, hashOid.streebog256];

/** Hashes of the signature values in the CMS: a time stamp must be over one of them. */
async function stampHashes(cms: Uint8Array): Promise<ReadonlySet<string>> {
  const signatures = readCmsFields(cms).signers.map(({ signature }) => signature);
  const digests = await Promise.all(signatures.flatMap((value) => comparableHashes.map((oid) => digestBy(oid, value))));
  return new Set(digests.flatMap((digest) => (digest ? [bytesToHex(digest)] : [])));
}

/** Hash of GOST 34.311-95, which is not computed here: nothing can be said of it. */
const oldHash = /^GOST34311(?:GT)?$/i;

function stampHashOf({ tsp }: WrittenSigner, known: ReadonlySet<string>): StampHash {
  if (!tsp) return 'absent';
  if (known.has((tsp.hash ?? '').toLowerCase())) return 'of-this-signature';
  return oldHash.test(tsp.tspHashAlgorithm ?? '') ? 'not-comparable' : 'of-another';
}

/** The server takes any text of a name for a number. */
function numberIn(text: string | null | undefined, field: 'iin' | 'bin'): Partial<Record<'iin' | 'bin', string>> {
  return text !== null && text !== undefined && /^[0-9]{12}$/.test(text) ? { [field]: text } : {};
}

function signerOf(written: WrittenSigner, known: ReadonlySet<string>): OtherSigner {
  const certificates = written.certificates ?? [];
  const [first] = certificates;
  const revocations = certificates.flatMap(({ revocations: list }) => list ?? []);
  const { iin, bin } = first?.subject ?? {};
  return {
    certificates: certificates.length,
    ...numberIn(iin, 'iin'),
    ...numberIn(bin, 'bin'),
    ...(first?.serialNumber ? { serialNumber: first.serialNumber } : {}),
    isCertificateValid: certificates.length > 0 && certificates.every(({ valid }) => valid),
    isRevoked: revocations.length === 0 ? null : revocations.some(({ revoked }) => revoked),
    stampHash: stampHashOf(written, known),
  };
}

async function readLimited(body: ReadableStream<Uint8Array> | null): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > largestAnswer) return null;
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}

async function ask(
  { url, post, timeoutMs = defaultTimeoutMs }: NcaNodeSettings,
  body: string,
): Promise<{ status: number; text: string } | null> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const signal = AbortSignal.timeout(timeoutMs);
    const got = await post(`${url}/cms/verify`, { method: 'POST', headers, body, signal, redirect: 'error' });
    const text = await readLimited(got.body);
    return text === null ? null : { status: got.status, text };
  } catch {
    // The network or the server: for whoever signs it is all the same, the signature could not be checked.
    return null;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * NCANode as a second verifier. What it is known to pass over is passed on as facts, so that `compareVerifiers` can catch it: signers and
 * certificates are counted, numbers are read strictly, and the hash of its time stamp is compared with the hashes of this very signature.
 *
 * An answer 400 is a verdict: the server found the signature unreadable or its time stamp broken.
 */
export function askNcaNodeAt(settings: NcaNodeSettings): AskNcaNode {
  return async (cms, content) => {
    const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
    const got = await ask(settings, JSON.stringify({ cms: base64(cms), data: base64(content), revocationCheck: ['OCSP', 'CRL'] }));
    if (got?.status === 400) return ok({ verdict: { isValid: false, signers: [] }, raw: got.text });
    const read = got?.status === 200 ? answer.safeParse(jsonIn(got.text)) : undefined;
    if (!got || !read?.success) return refuse('signature.verifier-unavailable');
    const known = await stampHashes(cms);
    const signers = (read.data.signers ?? []).map((one) => signerOf(one, known));
    return ok({ verdict: { isValid: read.data.valid, signers }, raw: got.text });
  };
}
