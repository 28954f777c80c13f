import { checkFile } from '#signature/acts/check/check-file.ts';
import { readAnchorList } from '#signature/domain/anchor-list.ts';
import { describeFinding } from '#signature/domain/finding.ts';
import type { TrustAnchor } from '#signature/domain/signature-check.ts';
import { tellFinding } from '#signature/domain/told-finding.ts';
import { toAnchors } from '#signature/islands/verifier/anchors.ts';
import { findingElement } from '#signature/islands/verifier/finding-element.ts';
import { openVerifierPage } from '#signature/islands/verifier/verifier-page.ts';
import { pageLanguage, wordsIn } from '#signature/islands/verifier/words.ts';

/** The check itself: loaded by the page of verification when a file was chosen, and the whole of the verifier in one file. */

interface ToCheck {
  readonly file: Uint8Array;
  readonly signature?: Uint8Array | undefined;
  readonly anchors: readonly TrustAnchor[];
}

async function found({ file, signature, anchors }: ToCheck): Promise<HTMLElement> {
  const finding = describeFinding(await checkFile({ file, signature, settings: { anchors } }));
  return findingElement(tellFinding(wordsIn(pageLanguage()), finding));
}

/** Checks in this browser and gives what was found as an element. `anchorList` is what `/verify/anchors.json` answered. */
export function checkHere(given: Omit<ToCheck, 'anchors'> & { readonly anchorList: unknown }): Promise<HTMLElement> {
  const { anchorList, ...rest } = given;
  return found({ ...rest, anchors: toAnchors(readAnchorList(anchorList)) });
}

if (document.documentElement.dataset['bitimVerifier'] !== undefined) openVerifierPage(found);
