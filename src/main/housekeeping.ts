import { forgetStaged } from '#case/store/stored-files.ts';
import { forgetOldDoors } from '#identity/store/forget-old.ts';
import type { CaseDocuments } from '#main/documents/case-documents.ts';
import type { Installation } from '#main/installation.ts';
import { addMilliseconds } from '#platform/clock.ts';
import { forgetAnswers } from '#platform/http/once.ts';

const hourMs = 3_600_000;
const answersLifeMs = 48 * hourMs;
/** An upload that no act and no draft has taken after so long was abandoned. */
const stagedLifeMs = 30 * 24 * hourMs;

/** Removes what nobody needs any more: ended sessions, kept answers, abandoned uploads, documents of refused acts. */
export async function tidy({ database, clock, files }: Installation, documents: CaseDocuments): Promise<void> {
  const now = clock.now();
  const worker = { role: 'bitim_worker' } as const;
  await database.as(worker, (tx) => forgetOldDoors(tx, now));
  await database.as(worker, (tx) => forgetAnswers(tx, addMilliseconds(now, -answersLifeMs)));
  const abandoned = await database.as({ role: 'bitim_steward' }, (tx) => forgetStaged(tx, addMilliseconds(now, -stagedLifeMs)));
  await Promise.all(abandoned.map((fileId) => files.remove(fileId)));
  await documents.removeRefused();
}

/** Tidies every hour until it is stopped. */
export function startHousekeeping(installation: Installation, documents: CaseDocuments): { readonly stop: () => void } {
  const timer = setInterval(() => {
    tidy(installation, documents).catch((problem: unknown) => installation.log.error({ err: problem }, 'main.tidying-failed'));
  }, hourMs).unref();
  return { stop: () => clearInterval(timer) };
}
