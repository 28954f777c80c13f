import { fileURLToPath } from 'node:url';
import type { Language } from '#kernel/language.ts';
import type { Speech } from '#web/speech.ts';
import type { SpeechFor } from '#web/text/catalogue.ts';
import { speechOf } from '#web/text/catalogue.ts';
import { compileTexts, readRooms } from '#web/text/compile.ts';

let opened: SpeechFor | undefined;

/**
 * Speech read straight from the PO files beside the source; an unknown id throws. For tests and development.
 *
 * Faulty texts are left as they are here: the build and `tools/check-texts.ts` refuse them.
 */
export function speechFor(language: Language): Speech {
  opened ??= speechOf(compileTexts(readRooms(fileURLToPath(new URL('../../', import.meta.url)))).catalogue, 'throw');
  return opened(language);
}
