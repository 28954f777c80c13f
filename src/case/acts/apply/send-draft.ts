import type { ApplicationDrafts } from '#case/acts/apply/application-drafts.ts';
import { draftToInput } from '#case/acts/apply/draft-to-input.ts';
import type { Performed } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import { submitApplication } from '#case/acts/submit-application.ts';
import type { Reader } from '#case/domain/capacity.ts';
import { alarms } from '#case/domain/screening.ts';
import type { FileId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';

/** What became of a sent draft. */
export interface Sent {
  readonly performed: Performed;
  /** An answer about safety asks for a person: nothing goes out until one has looked at it. */
  readonly hasAlarm: boolean;
}

/**
 * Sends a draft: the case is opened and the draft is gone. Runs within one transaction, in which the draft is held from the
 * beginning: of two sendings at once one opens the case and the other finds no draft any more.
 *
 * @error welcome.draft-not-found, welcome.application-incomplete; case.* and law.* as `openCase` says.
 */
export async function sendDraft(
  parts: { readonly ports: CasePorts; readonly drafts: ApplicationDrafts },
  reader: Reader,
  draftId: string,
): Promise<Result<Sent, readonly Refusal[]>> {
  const { ports, drafts } = parts;
  const held = await drafts.hold(reader, draftId);
  if (!held) return refuse('welcome.draft-not-found');
  const input = draftToInput(held.draft, ports.today());
  if (!input.ok) return input;
  const files = held.draft.files.map((file) => ({ ...file, fileId: file.fileId as FileId }));
  const performed = await submitApplication(ports, reader, { input: input.value, files });
  if (!performed.ok) return performed;
  await drafts.remove(reader, draftId);
  return ok({ performed: performed.value, hasAlarm: alarms(input.value.safety).length > 0 });
}
