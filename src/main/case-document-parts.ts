import type { CaseWeb } from '#case/http/case-web.ts';
import { isStored } from '#case/store/stored-files.ts';
import type { FileId } from '#kernel/id.ts';
import { namesOf } from '#main/case-names.ts';
import type { CaseDocuments, CaseDocumentsParts } from '#main/documents/case-documents.ts';
import { type SigningDoor, signDocument } from '#main/documents/sign-document.ts';
import { signingBox } from '#main/documents/signing-box.tsx';
import type { Frame } from '#main/frame.tsx';
import type { Installation } from '#main/installation.ts';
import { officeOf } from '#main/office.ts';
import { newKey } from '#platform/crypto/seal.ts';

/** What the makers of documents need, from this installation. */
export function documentParts(installation: Installation): CaseDocumentsParts {
  const { renderer, speechFor, files, chance, clock, calendar, config, database } = installation;
  return {
    renderer,
    speech: speechFor,
    fileStore: files,
    newKey,
    chance,
    clock,
    calendar,
    baseUrl: config.baseUrl,
    namesOf: (people) => namesOf(installation, people),
    organisationOf: (organisationId) => officeOf(database, organisationId),
    isKept: (fileId) => database.as({ role: 'bitim_steward' }, (tx) => isStored(tx, fileId as FileId)),
  };
}

/** What pages and API of cases need of documents and signatures. */
export function caseDocumentParts(
  installation: Installation,
  door: SigningDoor & { readonly frame: Pick<Frame, 'speech' | 'formToken'> },
  documents: CaseDocuments,
): Pick<CaseWeb, 'sign' | 'signingBox' | 'makeDocument'> {
  return {
    sign: signDocument(installation, door),
    signingBox: signingBox(installation, door),
    makeDocument: documents.makeDocument,
  };
}
