import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installation } from '#main/installation.ts';
import type { VerifyParts } from '#signature/http/verify-routes.ts';

/**
 * What the check of signatures outside the program is handed: the platform's own root, and those of the national authority or
 * of the simulated one of a demonstration.
 */
export function verifyParts(
  { national, signatures }: Pick<Installation, 'national' | 'signatures'>,
  { assetsDir }: { readonly assetsDir?: string | undefined },
): VerifyParts {
  return {
    anchors: async () => [signatures.anchor, ...(national?.anchors ?? [])],
    // The build writes dist/public/assets and dist/verifier side by side.
    verifierHtml: async () =>
      assetsDir === undefined
        ? null
        : await readFile(join(assetsDir, '..', '..', 'verifier', 'bitim-verifier.html'), 'utf8').catch(() => null),
  };
}
