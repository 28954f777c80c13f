// @ts-check
/** Messages of the room `signature` for code that runs without the server: what a check found, in three languages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PO from 'pofile';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'signature', 'texts');
const wanted = /^signature\.(?:line|status|check|level|verify)\./;

/** @param {string} language @returns {Record<string, string>} */
function messagesIn(language) {
  const parts = [
    folder,
    ...readdirSync(folder, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => join(folder, name)),
  ];
  const files = parts.map((part) => join(part, `${language}.po`)).filter((file) => existsSync(file));
  const items = files.flatMap((file) => PO.parse(readFileSync(file, 'utf8')).items);
  const chosen = items.filter(({ msgid }) => wanted.test(msgid));
  const plural = chosen.find(({ msgstr }) => /\{\w+,/.test(msgstr[0] ?? ''));
  if (plural) throw new Error(`${plural.msgid}: the verifier fills in names only, it knows no plural`);
  return Object.fromEntries(chosen.map(({ msgid, msgstr }) => [msgid, msgstr[0] ?? '']));
}

/** @returns {Record<'kk' | 'ru' | 'en', Record<string, string>>} */
export function verifyWords() {
  return { kk: messagesIn('kk'), ru: messagesIn('ru'), en: messagesIn('en') };
}
