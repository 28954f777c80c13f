import type { Capacity } from '#case/domain/capacity.ts';
import type { CaseViewer, CaseWeb } from '#case/http/case-web.ts';
import { isStored } from '#case/store/stored-files.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { reauthenticate } from '#identity/acts/reauthenticate.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import type { DoorCookies } from '#identity/http/door-cookies.ts';
import type { FileId } from '#kernel/id.ts';
import { refuse } from '#kernel/result.ts';
import { namesOf } from '#main/case-names.ts';
import type { CaseDocuments, CaseDocumentsParts } from '#main/documents/case-documents.ts';
import { documentToSign, signerOf, signWith } from '#main/documents/signing.ts';
import type { Installation } from '#main/installation.ts';
import { officeOf } from '#main/office.ts';
import { readStored } from '#main/stored-bytes.ts';
import { newKey } from '#platform/crypto/seal.ts';
import type { Speech } from '#web/speech.ts';

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

function titles(
  speechFor: (language: 'kk' | 'ru' | 'en') => Speech,
  act: string,
): { readonly kk: string; readonly ru: string; readonly en: string } {
  const id = act === 'sign-settlement' ? 'document.settlement.title' : 'document.contract.title';
  return { kk: speechFor('kk').t(id), ru: speechFor('ru').t(id), en: speechFor('en').t(id) };
}

/** Signing with the platform's own certificate, after the password was given once more. */
function signing(
  installation: Installation,
  { identity, cookies }: { readonly identity: IdentityPorts; readonly cookies: DoorCookies },
): CaseWeb['sign'] {
  return async (viewer: CaseViewer, asked) => {
    const { state } = asked.seen;
    const document = documentToSign(state, asked.act);
    if (!document) return refuse('case.no-contract');
    const known = await reauthenticate(identity, viewer as Viewer, asked.password);
    if (!known.ok) return { ok: false, error: known.error.map((refusal) => ({ ...refusal, field: 'password' })) };
    if (asked.reply) cookies.session.set(asked.reply, known.value);
    const bytes = await readStored(installation, viewer, { caseId: state.caseId, fileId: document.documentId });
    if (!bytes) return refuse('case.file-missing');
    const me: Capacity = asked.me;
    const names = me.as === 'mediator' ? await namesOf(installation, [me.personId]) : new Map<string, string>();
    const signer = signerOf(state, me, me.as === 'mediator' ? (names.get(me.personId) ?? '') : '');
    const file = { sha256: document.sha256, bytes, mime: 'application/pdf', title: titles(installation.speechFor, asked.act) };
    return signWith(installation.signatures, {
      file,
      signer,
      confirmed: { reauthenticatedAt: installation.clock.now(), method: 'password' },
    });
  };
}

/** What pages and API of cases need of documents and signatures. */
export function caseDocumentParts(
  installation: Installation,
  door: { readonly identity: IdentityPorts; readonly cookies: DoorCookies },
  documents: CaseDocuments,
): Pick<CaseWeb, 'sign' | 'makeDocument'> {
  return { sign: signing(installation, door), makeDocument: documents.makeDocument };
}
