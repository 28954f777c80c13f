import type { FastifyInstance, FastifyReply } from 'fastify';
import type { JSX } from 'preact';
import type { DocumentKind } from '#document/domain/document-kinds.ts';
import { documentKinds } from '#document/domain/document-kinds.ts';
import type { DocumentWeb, SampleDocument, TemplateFaultLine } from '#document/http/document-web.ts';
import { SheetView } from '#document/http/sheet-view.tsx';
import { sayCite } from '#lawbook/words/cite-words.ts';
import { Notification } from '#web/components/notification.tsx';
import type { Speech } from '#web/speech.ts';

interface PageProps {
  readonly speech: Speech;
  readonly samples: readonly SampleDocument[];
  readonly faults: readonly TemplateFaultLine[];
}

/** The title of a document in the reader's language; English readers get its meaning from the texts of the room. */
function titleOf(speech: Speech, { kind }: Pick<SampleDocument, 'kind'>): string {
  return speech.t(`document.kind.${kind}`);
}

function Faults({ speech, faults }: { readonly speech: Speech; readonly faults: readonly TemplateFaultLine[] }): JSX.Element | null {
  if (faults.length === 0) return null;
  return (
    <Notification speech={speech} kind="problem" text={speech.t('document.samples.faults', { n: faults.length })}>
      <ul class="govuk-list govuk-list--bullet">
        {faults.map(({ file, line, code, slot }) => (
          <li key={`${file}${line}${code}${slot}`}>
            {speech.t('document.samples.fault', { file, line, what: speech.t(`document.fault.${code}`, { slot: slot ?? '' }) })}
          </li>
        ))}
      </ul>
    </Notification>
  );
}

/** Which article asks for terms of this document; said once for each. */
function Terms({ speech, terms }: { readonly speech: Speech; readonly terms: SampleDocument['terms'] }): JSX.Element | null {
  const cited = [...new Set(terms.map((term) => sayCite(speech, term)))];
  return cited.length === 0 ? null : <p class="govuk-body-s">{speech.t('document.samples.terms', { cited: speech.list(cited) })}</p>;
}

function Sample({ speech, sample }: { readonly speech: Speech; readonly sample: SampleDocument }): JSX.Element {
  const { kind, sheet } = sample;
  const at = `/documents/${kind}`;
  const links = [
    [`${at}/sample.pdf`, 'document.samples.pdf'],
    [`${at}/sample.docx`, 'document.samples.docx'],
    [`${at}/template.kk.txt`, 'document.samples.template.kk'],
    [`${at}/template.ru.txt`, 'document.samples.template.ru'],
    [`${at}/schema.json`, 'document.samples.schema'],
  ] as const;
  const own = (['kk', 'ru'] as const).filter((language) => sample.isOwn[language]);
  return (
    <section id={kind}>
      <h2 class="govuk-heading-l">{titleOf(speech, sample)}</h2>
      <Terms speech={speech} terms={sample.terms} />
      {own.map((language) => (
        <p key={language} class="govuk-body-s">
          {speech.t(`document.samples.own.${language}`)}
        </p>
      ))}
      <ul class="govuk-list b-links">
        {links.map(([href, text]) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {speech.t(text)}
              <span class="govuk-visually-hidden">: {titleOf(speech, sample)}</span>
            </a>
          </li>
        ))}
      </ul>
      <div class="b-sheets">
        {sheet.parts.map((part) => (
          <SheetView key={part.lang} part={part} isNumbered={sheet.numbered} />
        ))}
      </div>
    </section>
  );
}

/** Every document with invented content on one page, so that whoever knows the law or the language can read them all. */
function SamplesPage({ speech, samples, faults }: PageProps): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-xl">{speech.t('document.samples.title')}</h1>
      <p class="govuk-body-l">{speech.t('document.samples.lede')}</p>
      <Faults speech={speech} faults={faults} />
      <nav aria-label={speech.t('document.samples.contents')}>
        <ul class="govuk-list">
          {samples.map((sample) => (
            <li key={sample.kind}>
              <a class="govuk-link" href={`#${sample.kind}`}>
                {titleOf(speech, sample)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {samples.map((sample) => (
        <Sample key={sample.kind} speech={speech} sample={sample} />
      ))}
    </>
  );
}

interface KindPlace {
  readonly Params: { readonly kind: string };
}

function isKind(kind: string): kind is DocumentKind {
  return documentKinds.some((known) => known === kind);
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Served {
  readonly name: string;
  readonly type: string;
  readonly make: (kind: DocumentKind) => Uint8Array | string | Promise<Uint8Array>;
}

function served(web: DocumentWeb): readonly Served[] {
  const text = 'text/plain; charset=utf-8';
  return [
    { name: 'sample.pdf', type: 'application/pdf', make: web.pdf },
    { name: 'sample.docx', type: docxType, make: web.docx },
    { name: 'template.kk.txt', type: text, make: (kind) => web.template(kind, 'kk') },
    { name: 'template.ru.txt', type: text, make: (kind) => web.template(kind, 'ru') },
    { name: 'schema.json', type: 'application/schema+json', make: (kind) => JSON.stringify(web.schema(kind), null, 2) },
  ];
}

/** `/documents`: all kinds of documents to be read, and each as PDF, for editing, as a template and as a schema. */
export function registerSamples(app: FastifyInstance, web: DocumentWeb): void {
  app.get('/documents', (request, reply) => {
    const speech = web.speech(request);
    const body = <SamplesPage speech={speech} samples={web.samples()} faults={web.faults} />;
    return web.show(request, reply, { title: speech.t('document.samples.title'), body, wide: true });
  });
  for (const { name, type, make } of served(web)) {
    app.get<KindPlace>(`/documents/:kind/${name}`, async (request, reply): Promise<FastifyReply> => {
      const { kind } = request.params;
      if (!isKind(kind)) return web.refuse(request, reply, [{ code: 'document.unknown-kind' }]);
      const made = await make(kind);
      return reply
        .header('content-type', type)
        .header('content-disposition', `inline; filename="${kind}-${name}"`)
        .send(typeof made === 'string' ? made : Buffer.from(made));
    });
  }
}
