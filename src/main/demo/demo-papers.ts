import type { CaseViewer } from '#case/http/case-web.ts';
import { documentParts } from '#main/case-document-parts.ts';
import type { Papers } from '#main/demo/play.ts';
import { caseDocuments } from '#main/documents/case-documents.ts';
import { preparedSigning } from '#main/documents/sign-document.ts';
import { signWith } from '#main/documents/signing.ts';
import type { Installation } from '#main/installation.ts';

/**
 * Real papers and real signatures of the platform, without the password that a page asks for: the player has just given it
 * to everybody himself.
 */
export function demoPapers(installation: Installation): Papers {
  const { clock, signatures } = installation;
  return {
    makeDocument: caseDocuments(documentParts(installation)).makeDocument,
    sign: async (viewer: CaseViewer, { seen, me, act }) => {
      const ready = await preparedSigning(installation, viewer, { seen, me, act });
      if (!ready.ok) throw new Error(`nothing to sign for ${act}`);
      return signWith(signatures, { ...ready.value, payload: { reauthenticatedAt: clock.now(), method: 'password' } });
    },
  };
}
