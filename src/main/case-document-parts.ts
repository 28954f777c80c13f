import type { CaseWeb } from '#case/http/case-web.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { refuse } from '#kernel/result.ts';
import type { Installation } from '#main/installation.ts';

export function caseDocumentParts(_installation: Installation, _identity: IdentityPorts): Pick<CaseWeb, 'sign' | 'makeDocument'> {
  return { sign: async () => refuse('case.signature-missing'), makeDocument: () => undefined };
}
