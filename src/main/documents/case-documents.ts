import { createHash } from 'node:crypto';
import type { MakeDocument } from '#case/acts/perform-act.ts';
import type { PrintedOffice, RegisteredDocument } from '#case/acts/ports.ts';
import type { IssuedDocument } from '#case/domain/act.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { NamesOfPeople } from '#case/http/event-words.ts';
import type { DocumentRenderer, RenderedDocument } from '#document/acts/render-document.ts';
import { DocumentNotRendered } from '#document/acts/render-document.ts';
import type { FileId, OrganisationId, PersonId } from '#kernel/id.ts';
import type { Chance, Clock } from '#kernel/ports.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { documentCode } from '#main/documents/document-code.ts';
import { letterRefusals } from '#main/documents/letter-refusals.ts';
import type { PaperFacts } from '#main/documents/paper-facts.ts';
import type { PlannedPaper } from '#main/documents/planned-papers.ts';
import { plannedPapers } from '#main/documents/planned-papers.ts';
import type { UnlaidFiles } from '#main/documents/unlaid-files.ts';
import { unlaidFiles } from '#main/documents/unlaid-files.ts';
import type { SecretKey } from '#platform/crypto/seal.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import type { Speech } from '#web/speech.ts';

export interface CaseDocumentsParts {
  readonly renderer: DocumentRenderer;
  readonly speech: (language: 'kk' | 'ru') => Speech;
  readonly fileStore: FileStore;
  readonly newKey: () => SecretKey;
  readonly chance: Chance;
  readonly clock: Clock;
  readonly calendar: () => WorkingCalendar;
  /** Origin of the service, without a slash at the end. */
  readonly baseUrl: string;
  readonly namesOf: (people: readonly PersonId[]) => Promise<NamesOfPeople>;
  readonly organisationOf: (organisationId: OrganisationId) => Promise<PrintedOffice | null>;
  /** Whether the database knows a stored file, in whatever room or on whatever stage. */
  readonly isKept: (fileId: string) => Promise<boolean>;
}

export interface CaseDocuments {
  /** What renders and stores the document of this act; undefined for acts without one. */
  readonly makeDocument: (act: string) => MakeDocument | undefined;
  /**
   * Bytes of a stored document, to be signed or checked: exactly those whose hash the case knows.
   *
   * @throws When the stored bytes are others: the store was tampered with.
   */
  readonly readForSigning: (file: { readonly fileId: FileId; readonly key: SecretKey; readonly sha256: string }) => Promise<Uint8Array>;
  /** Removes documents whose act was refused after they were stored; to be called now and then, and at the end. */
  readonly removeRefused: UnlaidFiles['removeRefused'];
}

/** Facts that every paper of a case shares. */
export async function sharedFacts(
  parts: Pick<CaseDocumentsParts, 'speech' | 'calendar' | 'namesOf' | 'organisationOf'>,
  state: CaseState,
): Promise<
  Pick<PaperFacts, 'mediatorName' | 'organisation' | 'speeches' | 'calendar' | 'place'> & { readonly office: PrintedOffice | null }
> {
  const mediator = state.mediator?.personId;
  const names = mediator ? await parts.namesOf([mediator]) : undefined;
  const office = state.organisationId ? await parts.organisationOf(state.organisationId) : null;
  return {
    mediatorName: (mediator && names?.get(mediator)) ?? '',
    organisation: office?.name ?? null,
    office,
    place: state.contract?.terms?.place || (office?.address ?? ''),
    speeches: { kk: parts.speech('kk'), ru: parts.speech('ru') },
    calendar: parts.calendar(),
  };
}

async function* oncePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function printed(parts: CaseDocumentsParts, paper: PlannedPaper): Promise<Result<RenderedDocument, readonly Refusal[]>> {
  const refusals = letterRefusals(paper.typed, paper.content);
  if (refusals.length > 0) return err(refusals);
  try {
    return ok(await paper.print(parts.renderer));
  } catch (problem) {
    if (problem instanceof DocumentNotRendered) return refuse('document.not-printed');
    throw problem;
  }
}

type Asked = Parameters<MakeDocument>[0];

async function keep(
  parts: CaseDocumentsParts & { readonly unlaid: UnlaidFiles },
  asked: Asked,
  made: { readonly pdf: RenderedDocument; readonly number: string; readonly code: string; readonly kind: RegisteredDocument['kind'] },
): Promise<Result<IssuedDocument, readonly Refusal[]>> {
  const { pdf, number, code, kind } = made;
  const key = parts.newKey();
  const stored = await parts.fileStore.put(oncePiece(pdf.pdf), key);
  if (!stored.ok) return stored;
  parts.unlaid.remember(stored.value.id);
  const fileId = stored.value.id as FileId;
  const { sha256, bytes, mediaType: type } = stored.value;
  await asked.book.stageFile({ fileId, sha256, bytes, type, key, at: parts.clock.now() });
  await asked.book.registerDocument({ code, sha256, number, kind, issuedOn: parts.clock.today() });
  return ok({ documentId: fileId, documentSha256: sha256, number, code });
}

function maker(parts: CaseDocumentsParts & { readonly unlaid: UnlaidFiles }, act: string): MakeDocument | undefined {
  const plan = plannedPapers[act];
  if (!plan) return undefined;
  return async (asked) => {
    const { clock, chance, baseUrl } = parts;
    const day = clock.today();
    const number = await plan.number(asked, day);
    const code = documentCode(chance);
    const within = { ...parts, namesOf: asked.book.names, organisationOf: asked.book.office };
    const shared = await sharedFacts(within, asked.state);
    const paper = plan.paper(asked, { ...shared, number, code, day, madeAt: clock.now(), verifyPage: `${baseUrl}/verify` });
    const pdf = await printed(parts, paper);
    return pdf.ok ? keep(parts, asked, { pdf: pdf.value, number, code, kind: plan.kind }) : pdf;
  };
}

/**
 * Makes the documents of a case: printed, put into the file store under a key of their own, staged for whoever acts and
 * registered under a code, all inside the transaction of the act.
 *
 * @example caseDocuments(parts).makeDocument('issue-settlement')
 */
export function caseDocuments(parts: CaseDocumentsParts): CaseDocuments {
  const unlaid = unlaidFiles(parts);
  return {
    makeDocument: (act) => maker({ ...parts, unlaid }, act),
    readForSigning: async ({ fileId, key, sha256 }) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of parts.fileStore.read(fileId, key)) pieces.push(piece);
      const bytes = Buffer.concat(pieces);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error('a stored document is not the one that was issued');
      return bytes;
    },
    removeRefused: unlaid.removeRefused,
  };
}
