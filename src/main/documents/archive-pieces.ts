import type { CaseEvent } from '#case/domain/event.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Instant } from '#kernel/day.ts';
import type { FileId } from '#kernel/id.ts';
import { languages } from '#kernel/language.ts';
import { openArtifact } from '#main/documents/signing.ts';
import type { ArchivePiece } from '#signature/acts/case-archive.ts';
import { signedCopy } from '#signature/acts/signed-copy.ts';
import type { SignatureArtifact } from '#signature/domain/signature-provider.ts';
import type { KeptStamp } from '#signature/store/evidence-stamps.ts';
import type { SpeechFor } from '#web/text/catalogue.ts';

/** A stored document of the case that goes into the archive, with the signatures that are kept of it. */
export interface ArchivedDocument {
  readonly name: string;
  readonly documentId: FileId;
  readonly sha256: string;
  readonly signatures: readonly SignatureArtifact[];
}

function artifactsOf(signatures: readonly { readonly artifact: string | null }[]): readonly SignatureArtifact[] {
  return signatures.flatMap(({ artifact }) => {
    const opened = artifact === null ? null : openArtifact(artifact);
    return opened ? [opened] : [];
  });
}

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
};

/** Files that somebody added where both sides see them; what lies in a private room never leaves with an archive. */
function addedFiles(state: CaseState): readonly (ArchivedDocument & { readonly ending: string })[] {
  const shared = state.files.filter(({ room, purpose }) => (room === 'joint' || room === 'case') && purpose !== 'document');
  return shared.map(({ fileId, sha256, type }, index) => ({
    name: `files/file-${String(index + 1).padStart(3, '0')}`,
    ending: endings[type] ?? 'bin',
    documentId: fileId,
    sha256,
    signatures: [],
  }));
}

/** Documents of the case as far as this reader's state holds them: contract, settlement, application to the court, added files. */
export function archivedDocuments(state: CaseState): readonly (ArchivedDocument & { readonly ending: string })[] {
  const { contract, agreement } = state;
  const { settlement, performance } = agreement;
  const pdf = { ending: 'pdf' };
  return [
    // An office knows that there is a contract, and not which file it is.
    ...(contract && contract.documentId !== ''
      ? [
          {
            ...pdf,
            name: 'documents/contract',
            documentId: contract.documentId,
            sha256: contract.documentSha256,
            signatures: artifactsOf(contract.signatures.filter((known) => known.documentSha256 === contract.documentSha256)),
          },
        ]
      : []),
    ...(settlement?.issued
      ? [
          {
            ...pdf,
            name: 'documents/settlement',
            documentId: settlement.issued.documentId,
            sha256: settlement.issued.documentSha256,
            signatures: artifactsOf(settlement.signatures),
          },
        ]
      : []),
    ...(performance?.courtOrder
      ? [
          {
            ...pdf,
            name: 'documents/court-order',
            documentId: performance.courtOrder.documentId,
            sha256: performance.courtOrder.documentSha256,
            signatures: [],
          },
        ]
      : []),
    ...addedFiles(state),
  ];
}

function signaturePieces(document: ArchivedDocument, of: string): readonly ArchivePiece[] {
  return document.signatures.flatMap((artifact, index): readonly ArchivePiece[] => {
    const name = `${document.name}.signature-${index + 1}`;
    const { tst, validation } = artifact;
    const proofs = [...(validation?.ocsp ?? []), ...(validation?.crl ?? [])];
    return [
      { path: `${name}.p7s`, bytes: artifact.der, role: 'signature', of },
      ...artifact.chain.map((bytes, at): ArchivePiece => ({ path: `${name}.chain-${at + 1}.cer`, bytes, role: 'certificate', of })),
      ...(tst ? [{ path: `${name}.tst`, bytes: tst, role: 'time-stamp', of } as const] : []),
      ...proofs.map((bytes, at): ArchivePiece => ({ path: `${name}.validation-${at + 1}.der`, bytes, role: 'validation', of })),
    ];
  });
}

function evidencePieces(document: ArchivedDocument, of: string, stamps: readonly KeptStamp[]): readonly ArchivePiece[] {
  const own = stamps.filter(({ documentSha256 }) => documentSha256 === document.sha256);
  return own.flatMap(({ no, record, token }): readonly ArchivePiece[] => {
    const name = `evidence/${document.name.split('/').at(-1)}-${String(no).padStart(3, '0')}`;
    return [
      { path: `${name}.json`, bytes: new TextEncoder().encode(record), role: 'evidence', of },
      { path: `${name}.tst`, bytes: token, role: 'evidence', of },
    ];
  });
}

/** A document with everything that proves its signatures. */
export function documentPieces(
  document: ArchivedDocument & { readonly ending: string },
  bytes: Uint8Array,
  stamps: readonly KeptStamp[],
): readonly ArchivePiece[] {
  const of = `${document.name}.${document.ending}`;
  const hasCopy = document.signatures.some(({ pades }) => pades !== undefined);
  return [
    { path: of, bytes, role: 'document' },
    ...(hasCopy
      ? [{ path: `${document.name}.signed.pdf`, bytes: signedCopy(bytes, document.signatures), role: 'signed-copy', of } as const]
      : []),
    ...signaturePieces(document, of),
    ...evidencePieces(document, of, stamps),
  ];
}

/** Facts of an event that name a stored thing by its hash; everything else of it stays in the case. */
function hashesIn(payload: object): object {
  const { documentSha256, sha256, number } = payload as Readonly<Record<string, unknown>>;
  const told = { documentSha256, sha256, number };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => typeof value === 'string'));
}

/** What happened, when, and over which document: of the rooms that both sides see, without a word of content. */
export function historyText(number: string, events: readonly CaseEvent[]): string {
  const told = events
    .filter(({ room }) => room === 'case' || room === 'joint')
    .map(({ id, kind, at, actor, payload }) => ({ id, kind, at, as: actor.as, ...hashesIn(payload) }));
  return `${JSON.stringify({ format: 'urn:bitim:case-history:1', number, events: told }, null, 2)}\n`;
}

/** What the archive is and how it is checked, in the three languages. */
export function readMeText(speechFor: SpeechFor, told: { readonly number: string; readonly madeAt: Instant }): string {
  const said = languages.map((language) => {
    const speech = speechFor(language);
    return speech.t('signature.archive.read-me', { number: told.number, at: speech.instant(told.madeAt) });
  });
  return `${said.join('\n\n')}\n`;
}
