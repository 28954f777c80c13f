import { type DocumentByKind, type DocumentKind, kindSpec } from '#document/domain/document-kinds.ts';
import type { PaperSpeech, PaperWords } from '#document/domain/paper-speech.ts';
import type { Sheet } from '#document/domain/sheet.ts';
import { fillTemplate } from '#document/domain/template/fill-template.ts';
import type { Template } from '#document/domain/template/template.ts';

/** The words of one document: a template for each language. */
export type TemplatePair = Readonly<Record<'kk' | 'ru', Template>>;

/**
 * Turns the content of a document into lines, tables and signature places, Kazakh first, Russian after it.
 *
 * @throws When the content is not what its schema says: a bug, since content is made by our own code.
 */
export function composeSheet<Kind extends DocumentKind>(
  kind: Kind,
  data: DocumentByKind[Kind],
  words: { readonly speechFor: PaperWords; readonly templates: TemplatePair },
): Sheet {
  const spec = kindSpec(kind);
  const content = spec.schema.parse(data);
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
