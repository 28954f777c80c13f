import type { Instant } from '#kernel/day.ts';
import { writeCms } from '#test/simulators/authority/write-cms.ts';
import type { KeyInHand } from '#test/simulators/ncalayer/person-at-screen.ts';

/** How one document is signed. `isDigest`: what was given is the hash of the document. */
export interface SignHow {
  readonly isDigest: boolean;
  readonly isEncapsulated: boolean;
  readonly isStamped: boolean;
  readonly at: Instant;
}

/** The signature of the program, DER; null when a hash has the wrong length for the key. */
export function signDocument({ holder, authority }: KeyInHand, document: Uint8Array, how: SignHow): Uint8Array | null {
  const { key } = holder;
  if (how.isDigest && document.length !== key.hash(new Uint8Array()).length) return null;
  return writeCms(
    {
      content: document,
      ...(how.isDigest ? { digest: document } : {}),
      isEncapsulated: how.isEncapsulated && !how.isDigest,
      signedAt: how.at,
      certificates: [holder.certDer],
      ...(how.isStamped ? { stamp: (signature: Uint8Array) => authority.stamp(signature, how.at) } : {}),
    },
    [holder],
  );
}

/** In the armour that the program puts around. */
export function armoured(cms: Uint8Array): string {
  const lines =
    Buffer.from(cms)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CMS-----\n${lines.join('\n')}\n-----END CMS-----\n`;
}
