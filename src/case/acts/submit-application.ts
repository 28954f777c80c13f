import type { ApplicationInput } from '#case/acts/application-input.ts';
import { openCase } from '#case/acts/open-case.ts';
import type { Performed } from '#case/acts/perform-act.ts';
import { record } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import type { Reader } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { emptyCase } from '#case/domain/state.ts';
import type { CaseId, FileId, PartyId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';

/** A file that was uploaded with the draft of the application. */
export interface AttachedFile {
  readonly fileId: FileId;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly type: string;
  /** Whether the other side will see it too, or the applicant's side and the mediator only. */
  readonly audience: 'joint' | 'side-a';
}

/**
 * Turns an application into a case: number, rooms, keys, memberships, first events, evidence; all or nothing.
 * Nothing goes out to the other side by this.
 */
export async function submitApplication(
  ports: CasePorts,
  reader: Reader,
  application: { readonly input: ApplicationInput; readonly files: readonly AttachedFile[] },
): Promise<Result<Performed, readonly Refusal[]>> {
  const [now, today] = [ports.now(), ports.today()];
  const trial = openCase(application.input, { applicantId: reader.personId, number: '', today, newId: ports.newId });
  if (!trial.ok) return trial;
  const performed = await ports.book.open(reader, async (book) => {
    const number = await book.nextNumber('case', Number(today.slice(0, 4)));
    const opened = openCase(application.input, { applicantId: reader.personId, number, today, newId: ports.newId });
    if (!opened.ok) return err(opened.error);
    const caseId = ports.newId() as CaseId;
    const files = application.files.map(({ audience, name, ...file }) =>
      event('file-added', audience, { ...file, purpose: 'evidence' }, { name }),
    );
    const first = opened.value.find((draft) => draft.kind === 'case-opened');
    if (!first) throw new Error('an application without a case');
    await book.createCase(caseId, first.payload, now);
    const me = {
      as: 'party',
      personId: reader.personId,
      partyId: first.payload.parties[0]?.partyId ?? ('' as PartyId),
      side: 'a',
      maySettle: true,
    } as const;
    return ok(await record(book, emptyCase(caseId), { drafts: [...opened.value, ...files], me, now, today }));
  });
  if (performed.ok) ports.announce(performed.value.state.caseId, performed.value.events);
  return performed;
}
