import type { AnchorKind } from '#signature/domain/signature-check.ts';

/** A trusted certificate as it travels to a page or into the verifier in one file. */
export interface WrittenAnchor {
  readonly of: AnchorKind;
  /** DER in base64. */
  readonly cert: string;
}

/** What `/verify/anchors.json` answers. */
export interface AnchorList {
  readonly anchors: readonly WrittenAnchor[];
}

/** Where the verifier in one file is handed out, and the list of certificates that are trusted here. */
export const verifyPaths: { readonly verifier: string; readonly anchors: string } = {
  verifier: '/verify/bitim-verifier.html',
  anchors: '/verify/anchors.json',
};

/** Element of the verifier in one file that holds the list; an installation fills it when it hands the file out. */
export const anchorElement: string = '<script type="application/json" id="bitim-anchors">{"anchors":[]}</script>';

const kinds: ReadonlySet<unknown> = new Set<AnchorKind>(['platform', 'national', 'simulated']);

/** Reads a list from outside; what does not fit is left out, so that nothing unknown is ever trusted. */
export function readAnchorList(given: unknown): readonly WrittenAnchor[] {
  const { anchors } = (given ?? {}) as { readonly anchors?: unknown };
  if (!Array.isArray(anchors)) return [];
  return anchors.filter(
    (one: Partial<WrittenAnchor> | null): one is WrittenAnchor =>
      one !== null && typeof one === 'object' && kinds.has(one.of) && typeof one.cert === 'string' && /^[A-Za-z0-9+/]+=*$/.test(one.cert),
  );
}

/** The verifier in one file with the certificates that this installation trusts. */
export function withAnchors(verifierHtml: string, list: AnchorList): string {
  const filled = anchorElement.replace('{"anchors":[]}', () => JSON.stringify(list));
  return verifierHtml.replace(anchorElement, () => filled);
}
