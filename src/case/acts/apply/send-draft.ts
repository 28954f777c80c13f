import type { ApplicationDraft } from '#case/acts/apply/application-draft.ts';
import type { ApplicationDrafts } from '#case/acts/apply/application-drafts.ts';
import { draftToInput } from '#case/acts/apply/draft-to-input.ts';
import type { Performed } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import { submitApplication } from '#case/acts/submit-application.ts';
import type { Reader } from '#case/domain/capacity.ts';
import { alarms } from '#case/domain/screening.ts';
import type { FileId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

/** A sending that has not ended after so many milliseconds was cut off; the draft may be sent again. */
const longestSendingMs = 120_000;

/** What became of a sent draft. */
export interface Sent {
  readonly performed: Performed;
  /** An answer about safety asks for a person: nothing goes out until one has looked at it. */
  readonly hasAlarm: boolean;
}

function begin(draft: ApplicationDraft, now: string): Result<ApplicationDraft, readonly Refusal[]> {
  const isRunning = draft.sendingSince !== null && Date.parse(now) - Date.parse(draft.sendingSince) < longestSendingMs;
  return isRunning ? refuse('welcome.application-being-sent') : ok({ ...draft, sendingSince: now });
}

/**
 * Sends a draft: the case is opened and the draft is gone. Of two sendings at once one opens the case and the other is refused.
 *
 * @error welcome.draft-not-found, welcome.application-being-sent, welcome.application-incomplete; case.* and law.* as `openCase` says.
 */
export async function sendDraft(
  parts: { readonly ports: CasePorts; readonly drafts: ApplicationDrafts },
  reader: Reader,
  draftId: string,
): Promise<Result<Sent, readonly Refusal[]>> {
  const { ports, drafts } = parts;
  const [now, today] = [ports.now(), ports.today()];
  const begun = await drafts.change(reader, draftId, (draft) => {
    const input = draftToInput(draft, today);
    return input.ok ? begin(draft, now) : input;
  });
  if (!begun.ok) return begun;
  const { draft } = begun.value;
  const input = draftToInput(draft, today);
  if (!input.ok) return input;
  const files = draft.files.map((file) => ({ ...file, fileId: file.fileId as FileId }));
  const release = (): Promise<unknown> => drafts.change(reader, draftId, (kept) => ok({ ...kept, sendingSince: null }));
  const performed = await submitApplication(ports, reader, { input: input.value, files }).catch(async (problem: unknown) => {
    await release();
    throw problem;
  });
  if (!performed.ok) {
    await release();
    return err(performed.error);
  }
  await drafts.remove(reader, draftId);
  return ok({ performed: performed.value, hasAlarm: alarms(input.value.safety).length > 0 });
}
