import type { FastifyInstance } from 'fastify';
import type { AnchorList } from '#signature/domain/anchor-list.ts';
import { verifyPaths, withAnchors } from '#signature/domain/anchor-list.ts';
import type { TrustAnchor } from '#signature/domain/signature-check.ts';

/** What the check of signatures outside the program is handed. */
export interface VerifyParts {
  /** The platform's own roots, old ones too, and national or simulated ones as configured. */
  readonly anchors: () => Promise<readonly TrustAnchor[]>;
  /** The verifier in one file, as built; null where nothing was built. */
  readonly verifierHtml: () => Promise<string | null>;
}

/** Trusted certificates as they travel. */
export function writtenAnchors(anchors: readonly TrustAnchor[]): AnchorList {
  return { anchors: anchors.map(({ of, certDer }) => ({ of, cert: Buffer.from(certDer).toString('base64') })) };
}

/** The verifier in one file with this installation's certificates in it; null where nothing was built. */
export async function verifierOf(parts: VerifyParts): Promise<string | null> {
  const html = await parts.verifierHtml();
  return html === null ? null : withAnchors(html, writtenAnchors(await parts.anchors()));
}

/** `/verify/anchors.json` and `/verify/bitim-verifier.html`, for anybody. The latter is a download: it is opened from a disk. */
export function registerVerifyRoutes(app: FastifyInstance, parts: VerifyParts): void {
  app.get(verifyPaths.anchors, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(writtenAnchors(await parts.anchors()))),
  );
  app.get(verifyPaths.verifier, async (_request, reply) => {
    const html = await verifierOf(parts);
    if (html === null) return reply.callNotFound();
    return reply.type('text/html; charset=utf-8').header('content-disposition', 'attachment; filename="bitim-verifier.html"').send(html);
  });
}
