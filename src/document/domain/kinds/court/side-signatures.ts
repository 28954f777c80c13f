import type { DocumentParty } from '#document/domain/document-head.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetSignature } from '#document/domain/sheet.ts';
import { signaturePlaces } from '#document/domain/sheet-pieces.ts';

/**
 * Where the people of one side of a court case sign, each under the name of that side; under a party that somebody acts for
 * stands who signs for it, because that power is looked at first.
 *
 * @param role - Message id of the side: `document.side.plaintiff` …
 * @source Civil Procedure Code art. 176(1): a representative signs a settlement by an express power only.
 * @example sideSignatures('document.side.defendant', [company], s) // [{ role: 'Ответчик', name: 'ТОО «Жеңіс»\nЩербаков' }]
 */
export function sideSignatures(role: string, parties: readonly DocumentParty[], s: PaperSpeech): readonly SheetSignature[] {
  return signaturePlaces(parties, [], s).map(({ name }) => ({ role: s.t(role), name }));
}
