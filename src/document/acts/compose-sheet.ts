import { type DocumentByKind, type DocumentKind, kindSpec } from '#document/domain/document-kinds.ts';
import type { PaperSpeech, PaperWords } from '#document/domain/paper-speech.ts';
import type { Sheet } from '#document/domain/sheet.ts';
import { fillTemplate } from '#document/domain/template/fill-template.ts';
import type { Template } from '#document/domain/template/template.ts';

/** The words of one document: a template for each language. */
export type TemplatePair = Readonly<Record<'kk' | 'ru', Template>>;

/** The content of a document does not fit its schema. */
export class ContentFault extends Error {
  override readonly name: string = 'ContentFault';

  constructor(places: readonly string[]) {
    super(`the content does not fit its kind: ${places.join(', ')}`);
  }
}

/**
 * Turns the content of a document into lines, tables and signature places, Kazakh first, Russian after it.
 *
 * @throws {ContentFault} When the content is not what its schema says; names places, never values.
 */
export function composeSheet<Kind extends DocumentKind>(
  kind: Kind,
  data: DocumentByKind[Kind],
  words: { readonly speechFor: PaperWords; readonly templates: TemplatePair },
): Sheet {
  const spec = kindSpec(kind);
  const read = spec.schema.safeParse(data);
  if (!read.success) throw new ContentFault(read.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`));
  const content = read.data;
  const { head } = content;
  const part = (language: 'kk' | 'ru') => {
    const s: PaperSpeech = { ...words.speechFor(language), language };
    const filling = { head, slots: spec.slots, values: spec.fill(content, s), signatures: spec.signatures(content, s) };
    return fillTemplate(words.templates[language], filling, s);
  };
  return {
    number: head.number,
    code: head.verification.code,
    qrText: head.verification.link,
    madeAt: head.madeAt,
    numbered: spec.isNumbered ?? false,
    parts: [part('kk'), part('ru')],
  };
}
