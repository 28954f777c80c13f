import type { CaseViewer } from '#case/http/case-web.ts';
import { documentParts } from '#main/case-document-parts.ts';
import type { Papers } from '#main/demo/play.ts';
import { caseDocuments } from '#main/documents/case-documents.ts';
import { documentToSign, signerOf, signWith } from '#main/documents/signing.ts';
import type { Installation } from '#main/installation.ts';
import { readStored } from '#main/stored-bytes.ts';

/**
 * Real papers and real signatures of the platform, without the password that a page asks for: the player has just given it
 * to everybody himself.
 */
export function demoPapers(installation: Installation): Papers {
  const { clock, signatures, speechFor } = installation;
  return {
    makeDocument: caseDocuments(documentParts(installation)).makeDocument,
    sign: async (viewer: CaseViewer, { seen: { state }, me, act }) => {
      const document = documentToSign(state, act);
      const bytes = document && (await readStored(installation, viewer, { caseId: state.caseId, fileId: document.documentId }));
      if (!document || !bytes) throw new Error(`nothing to sign for ${act}`);
      const kind = act === 'sign-settlement' ? 'settlement' : 'contract';
      const title = (language: 'kk' | 'ru' | 'en'): string => speechFor(language).t(`document.${kind}.title`);
      return signWith(signatures, {
        file: { sha256: document.sha256, bytes, mime: 'application/pdf', title: { kk: title('kk'), ru: title('ru'), en: title('en') } },
        signer: signerOf(state, me, me.as === 'mediator' ? viewer.name : ''),
        confirmed: { reauthenticatedAt: clock.now(), method: 'password' },
      });
    },
  };
}
