import { childrenOf, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { readCertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { readRevocationFields } from '#signature/acts/check/asn1/revocation-fields.ts';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { sha256 } from '#signature/acts/check/cryptography/digest.ts';
import type { AskRevocation } from '#signature/acts/national/check-national.ts';

/** The part of `fetch` that is used. */
export type PostBytes = (
  url: string,
  init: {
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array<ArrayBuffer>;
    readonly signal: AbortSignal;
    readonly redirect: 'error';
  },
) => Promise<{ readonly status: number; readonly arrayBuffer: () => Promise<ArrayBuffer> }>;

/** `url` is the address of the responder, given by who runs the installation: never one that a certificate names. */
export interface OcspSettings {
  readonly url: string;
  readonly post: PostBytes;
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 10_000;
const largestAnswer = 128 * 1024;
/** AlgorithmIdentifier of SHA-256 without parameters. */
const sha256Algorithm = Uint8Array.of(0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01);

/** The number of a certificate as it stands there, head and all: the first INTEGER after the version. */
function serialNode(tbs: Uint8Array): Uint8Array {
  const found = childrenOf(readWhole(tbs)).find(({ tag }) => tag === 0x02);
  if (!found) throw new Error('a certificate has a number');
  return found.raw;
}

/**
 * A question about one certificate (RFC 6960 4.1.1), without a nonce: whether an answer is fresh is told by its dates.
 *
 * @throws When one of the two is no certificate.
 */
export async function ocspRequest({ certDer, issuerDer }: Parameters<AskRevocation>[0]): Promise<Uint8Array> {
  const [certificate, issuer] = [readCertificateFields(certDer), readCertificateFields(issuerDer)];
  const [name, key] = [await sha256(issuer.subject.raw), await sha256(issuer.key.bits)];
  const id = writeDer(0x30, sha256Algorithm, writeDer(0x04, name), writeDer(0x04, key), serialNode(certificate.tbs));
  return writeDer(0x30, writeDer(0x30, writeDer(0x30, writeDer(0x30, id))));
}

/**
 * Asks an OCSP responder whether a certificate was revoked. No answer and a bad answer are alike: nothing, and the check says that
 * revocation was not checked.
 */
export function askOcspAt({ url, post, timeoutMs = defaultTimeoutMs }: OcspSettings): AskRevocation {
  return async (question) => {
    const body = new Uint8Array(await ocspRequest(question));
    try {
      const headers = { 'content-type': 'application/ocsp-request', accept: 'application/ocsp-response' };
      const answer = await post(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
      const der = new Uint8Array(await answer.arrayBuffer());
      const isAnswer = answer.status === 200 && der.length <= largestAnswer && readRevocationFields(der)?.kind === 'ocsp';
      return isAnswer ? [der] : [];
    } catch {
      // The network or the responder: the signature is checked without it, and the report says so.
      return [];
    }
  };
}
