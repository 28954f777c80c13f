import type { WrittenAnchor } from '#signature/domain/anchor-list.ts';
import type { AnchorKind, TrustAnchor } from '#signature/domain/signature-check.ts';

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

export function toAnchors(written: readonly WrittenAnchor[]): readonly TrustAnchor[] {
  return written.map(({ of, cert }) => ({ of, certDer: bytesOf(cert) }));
}

const pem = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/g;

/** Certificates that the reader pasted and thereby trusts; null when the text holds anything else. */
export function pastedAnchors(text: string, of: AnchorKind): readonly TrustAnchor[] | null {
  if (text.trim() === '') return [];
  const found = [...text.matchAll(pem)].map((match) => (match[1] ?? '').replaceAll(/\s/g, ''));
  const isWhole = text.replaceAll(pem, '').trim() === '' && found.length > 0 && found.every((body) => /^[A-Za-z0-9+/]+=*$/.test(body));
  return isWhole ? found.map((body) => ({ of, certDer: bytesOf(body) })) : null;
}
