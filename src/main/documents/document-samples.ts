import { documentSchema } from '#document/acts/embedded-content.ts';
import { anyKind, type DocumentKind, documentKinds } from '#document/domain/document-kinds.ts';
import type { DocumentWeb, SampleDocument } from '#document/http/document-web.ts';
import { sampleDocuments } from '#document/samples/sample-documents.ts';
import type { Cite } from '#law/engine/rule.ts';
import type { Frame } from '#main/frame.tsx';
import type { Installation } from '#main/installation.ts';

/** The places of the law whose terms a template has to hold, each once. */
function citedBy(kind: DocumentKind): readonly Cite[] {
  const { slots, framed = [] } = anyKind(kind);
  const terms = [...framed, ...Object.values(slots).flatMap(({ essential }) => essential ?? [])];
  const places = new Map(terms.map(({ act, article, paragraph }) => [`${act} ${article} ${paragraph}`, { act, article, paragraph }]));
  return [...places.values()].map(({ act, article, paragraph }) => ({
    act,
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    read: null,
  }));
}

/** What the pages of sample documents show: every kind in the words that are in force here, with invented content. */
export function documentWeb({ renderer }: Pick<Installation, 'renderer'>, frame: Frame): DocumentWeb {
  const { book } = renderer;
  const sampleOf = (kind: DocumentKind): SampleDocument => ({
    kind,
    sheet: renderer.sheetOf(kind, sampleDocuments[kind] as never),
    terms: citedBy(kind),
    isOwn: { kk: book.isOwn(kind, 'kk'), ru: book.isOwn(kind, 'ru') },
  });
  return {
    speech: frame.speech,
    show: frame.show,
    refuse: frame.refuse,
    samples: () => documentKinds.map(sampleOf),
    faults: book.faults,
    template: book.source,
    pdf: async (kind) => (await renderer.render(kind, sampleDocuments[kind] as never)).pdf,
    docx: (kind) => renderer.renderDocx(kind, sampleDocuments[kind] as never),
    schema: documentSchema,
  };
}
