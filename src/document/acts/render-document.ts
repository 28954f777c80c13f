import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import qrcode from 'qrcode';
import { ContentFault, composeSheet } from '#document/acts/compose-sheet.ts';
import { embeddedContent, embeddedName } from '#document/acts/embedded-content.ts';
import { createPrintQueue } from '#document/acts/print-queue.ts';
import { sheetAsDocx } from '#document/acts/sheet-as-docx.ts';
import { type TemplateBook, templateBook } from '#document/acts/template-book.ts';
import type { DocumentByKind, DocumentKind } from '#document/domain/document-kinds.ts';
import type { PaperWords } from '#document/domain/paper-speech.ts';
import type { Sheet } from '#document/domain/sheet.ts';

/** A printed document: the stored file is these bytes and no others; signatures and checks are made over them. */
export interface RenderedDocument {
  readonly pdf: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly pages: number;
}

export interface DocumentRenderer {
  /**
   * Prints a document in Kazakh and Russian as PDF/A-3a, with its content attached as JSON. The same content gives the same bytes.
   *
   * @throws {DocumentNotRendered} When a letter cannot be drawn or the printer fails or warns; nothing is printed by halves.
   *   Ask `unprintableLetters` before, to refuse a text in a form.
   */
  readonly render: <Kind extends DocumentKind>(
    kind: Kind,
    data: DocumentByKind[Kind],
    organisationId?: string,
  ) => Promise<RenderedDocument>;
  /** The same words as a file for editing. The same content gives the same bytes. */
  readonly renderDocx: <Kind extends DocumentKind>(kind: Kind, data: DocumentByKind[Kind], organisationId?: string) => Promise<Uint8Array>;
  /** The document as neutral blocks, for pages. */
  readonly sheetOf: <Kind extends DocumentKind>(kind: Kind, data: DocumentByKind[Kind], organisationId?: string) => Sheet;
  readonly book: TemplateBook;
  /** Waits for what is being printed, then stops the worker. */
  readonly close: () => Promise<void>;
}

/** Where the printer finds its files, and whose words it uses. */
export interface DocumentRendererSettings {
  readonly speechFor: PaperWords;
  /** Module of the worker. By default `../worker/worker-entry.ts` in source, `document/worker/worker-entry.js` beside the bundle. */
  readonly workerFile?: URL;
  /** Folder of an installation's own templates, which replace those that are shipped. */
  readonly ownTemplates?: string;
  /** Folder of the shipped templates. By default `src/document/templates/`, found from source and from `dist/`. */
  readonly templates?: URL;
  /** Paths of the font files. By default Noto Serif, regular and bold; no font of the machine is ever used. */
  readonly fonts?: readonly string[];
  readonly documentsPerWorker?: number;
  readonly timeoutMs?: number;
}

/** The document was not printed; `message` is the printer's own report, for engineers, and may quote the content. */
export class DocumentNotRendered extends Error {
  override readonly name: string = 'DocumentNotRendered';
  readonly code: 'document.letter-not-printable' | 'document.not-printed';

  constructor(message: string) {
    super(message);
    this.code = message.includes('could not be displayed') ? 'document.letter-not-printable' : 'document.not-printed';
  }
}

const fontFiles = ['400Regular/NotoSerif_400Regular.ttf', '700Bold/NotoSerif_700Bold.ttf'];

function sheetAsJson(sheet: Sheet): string {
  const made = new Date(sheet.madeAt);
  const moment = {
    year: made.getUTCFullYear(),
    month: made.getUTCMonth() + 1,
    day: made.getUTCDate(),
    hour: made.getUTCHours(),
    minute: made.getUTCMinutes(),
    second: made.getUTCSeconds(),
  };
  return JSON.stringify({ ...sheet, made: moment, attachment: embeddedName });
}

/**
 * The folder of the shipped templates: it lies beside this module in source, and above a bundle, wherever that was written.
 *
 * @throws When it is nowhere above.
 */
function shippedTemplates(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const found = join(folder, 'src', 'document', 'templates');
    if (existsSync(found)) return found;
    if (folder === dirname(folder)) throw new Error('the templates of documents are not where the program is');
  }
}

/**
 * Makes the printer of documents. One is enough for a process; it prints in a worker thread and starts it on first use.
 *
 * @example const { pdf, sha256 } = await createDocumentRenderer({ speechFor }).render('settlement', settlement)
 */
export function createDocumentRenderer(settings: DocumentRendererSettings): DocumentRenderer {
  const inSource = import.meta.url.endsWith('.ts');
  const require = createRequire(import.meta.url);
  const templates = settings.templates ? fileURLToPath(settings.templates) : shippedTemplates();
  const book = templateBook({ shipped: templates, own: settings.ownTemplates });
  const queue = createPrintQueue({
    workerFile:
      settings.workerFile ?? new URL(inSource ? '../worker/worker-entry.ts' : './document/worker/worker-entry.js', import.meta.url),
    setup: { templates, fonts: settings.fonts ?? fontFiles.map((file) => require.resolve(`@expo-google-fonts/noto-serif/${file}`)) },
    documentsPerWorker: settings.documentsPerWorker ?? 100,
    timeoutMs: settings.timeoutMs ?? 30_000,
  });
  const sheetOf: DocumentRenderer['sheetOf'] = (kind, data, organisationId) => {
    try {
      return composeSheet(kind, data, { speechFor: settings.speechFor, templates: book.templates(kind, organisationId) });
    } catch (fault) {
      throw fault instanceof ContentFault ? new DocumentNotRendered(fault.message) : fault;
    }
  };
  return {
    render: async (kind, data, organisationId) => {
      const sheet = sheetOf(kind, data, organisationId);
      const qrSvg = await qrcode.toString(sheet.qrText, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
      const madeAtSeconds = Math.floor(Date.parse(sheet.madeAt) / 1000);
      const job = { sheet: sheetAsJson(sheet), content: embeddedContent(kind, data), qrSvg, madeAtSeconds };
      const { pdf, pages } = await queue.print(job).catch((error: unknown) => {
        throw new DocumentNotRendered(error instanceof Error ? error.message : String(error));
      });
      return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), pages };
    },
    renderDocx: async (kind, data, organisationId) => sheetAsDocx(sheetOf(kind, data, organisationId)),
    sheetOf,
    book,
    close: queue.close,
  };
}
