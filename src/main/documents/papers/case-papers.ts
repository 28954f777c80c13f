import type { SeenCase } from '#case/acts/read-case.ts';
import { startOfDay } from '#case/domain/due.ts';
import type { PersonId } from '#kernel/id.ts';
import { sharedFacts } from '#main/documents/case-documents.ts';
import { letterCode, type NoticeParts } from '#main/documents/notice-papers.ts';
import type { CasePaper, PaperGround } from '#main/documents/papers/case-paper.ts';
import {
  approvalPaper,
  attendancePapers,
  childReportPapers,
  courtNoticePaper,
  enforcementPaper,
  suspensionPaper,
} from '#main/documents/papers/papers-of-the-course.ts';
import {
  answerPaper,
  applicationPaper,
  declarationPaper,
  explanationPaper,
  powerPapers,
} from '#main/documents/papers/papers-of-the-start.ts';

async function groundOf(seen: SeenCase, parts: NoticeParts): Promise<PaperGround> {
  const { state } = seen;
  const shared = await sharedFacts(parts, state);
  const attended = state.sessions.meetings.flatMap(({ attendance }) => attendance.map(({ personId }) => personId));
  const names: ReadonlyMap<PersonId, string> = await parts.namesOf([...new Set(attended)]);
  return { seen, state, facts: { ...shared, ...letterCode(seen, parts) }, today: parts.clock.today(), names, startOf: startOfDay };
}

/**
 * Papers that a case can be given at its stage, each filled from what this reader may see: to be printed, or taken for editing.
 * They are not the signed documents of the case, and carry the code of its letter.
 */
export async function casePapers(seen: SeenCase, parts: NoticeParts): Promise<readonly CasePaper[]> {
  const ground = await groundOf(seen, parts);
  const single = [
    applicationPaper,
    answerPaper,
    declarationPaper,
    explanationPaper,
    courtNoticePaper,
    suspensionPaper,
    approvalPaper,
    enforcementPaper,
  ];
  return [
    ...single.flatMap((paper) => paper(ground) ?? []),
    ...powerPapers(ground),
    ...attendancePapers(ground),
    ...childReportPapers(ground),
  ];
}
