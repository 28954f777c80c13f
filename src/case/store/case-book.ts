import { sql } from 'kysely';
import type { Asker, CaseBook, OpenCaseBook, PrintedOffice } from '#case/acts/ports.ts';
import type { MediatorCandidate } from '#case/domain/act.ts';
import { nextDueDay } from '#case/domain/due.ts';
import type { CaseEvent } from '#case/domain/event.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import { countCollisions } from '#case/store/collision-counts.ts';
import { registerDocument } from '#case/store/document-codes.ts';
import { appendEvents, lockCase, readEvents } from '#case/store/event-log.ts';
import { admit, dismiss } from '#case/store/membership.ts';
import type { CaseTables } from '#case/store/rows.ts';
import { countStage } from '#case/store/stage-counts.ts';
import { standingOf } from '#case/store/standing-of.ts';
import { layFile, stageFile } from '#case/store/stored-files.ts';
import type { Vault } from '#case/store/vault.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId, OrganisationId, PersonId } from '#kernel/id.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { become } from '#platform/database/standing.ts';

/** What the book needs besides the database. */
export interface BookParts {
  readonly database: Database;
  readonly vault: Vault;
  readonly newId: () => string;
  readonly mediators: (tx: Tx, today: Day) => Promise<readonly MediatorCandidate[]>;
  readonly names: (tx: Tx, people: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, string>>;
  readonly office: (tx: Tx, organisationId: OrganisationId) => Promise<PrintedOffice | null>;
  /** Letters and due work of these events; runs as the steward in the same transaction. */
  readonly follow: (tx: Tx, state: CaseState, what: { readonly events: readonly CaseEvent[]; readonly today: Day }) => Promise<void>;
}

/** Only what the room `case` tells; called after events of that room alone, so that the order of lists tells nothing of other rooms. */
async function project(tx: Tx, state: CaseState, at: Instant): Promise<{ readonly left: { stage: string; since: Instant } | null }> {
  const tables = tx.withTables<CaseTables>();
  const before = await tables
    .selectFrom('case_file')
    .select(['stage', 'stage_since'])
    .where('case_id', '=', state.caseId)
    .executeTakeFirst();
  const stage = stageOf(state);
  const hasMoved = before !== undefined && before.stage !== stage;
  await tables
    .updateTable('case_file')
    .set({ stage, mediator_id: state.mediator?.personId ?? null, due_on: nextDueDay(state), updated_at: at })
    .$if(hasMoved, (moved) => moved.set({ stage_since: at }))
    .where('case_id', '=', state.caseId)
    .execute();
  return { left: hasMoved && before.stage_since ? { stage: before.stage, since: before.stage_since as Instant } : null };
}

async function nextNumber(tx: Tx, kind: 'case' | 'settlement', year: number): Promise<string> {
  const answer = await sql<{ value: number | string }>`select nextval(${`${kind}_number_${year}`}::regclass) as value`.execute(tx);
  const value = String(answer.rows[0]?.value ?? '').padStart(6, '0');
  return kind === 'case' ? `${year}-${value}` : `${year}-${value}/S`;
}

async function createCase(
  tx: Tx,
  caseId: CaseId,
  { opened, at }: { readonly opened: Parameters<OpenCaseBook['createCase']>[1]; readonly at: Instant },
): Promise<void> {
  const row = {
    case_id: caseId,
    number: opened.number,
    dispute_kind: opened.disputeKind,
    organisation_id: opened.organisationId,
    stage: 'to-invite',
    opened_on: opened.openedOn,
    mediator_id: null,
    due_on: null,
    head_seq: 0,
    head_hash: '',
    updated_at: at,
    stage_since: at,
  };
  await tx.withTables<CaseTables>().insertInto('case_file').values(row).execute();
}

function openBook(parts: Omit<BookParts, 'database'>, asker: Asker, tx: Tx): OpenCaseBook {
  const { vault, newId } = parts;
  const standing = standingOf(asker);
  const asSteward = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    await become(tx, { role: 'bitim_steward' });
    const answer = await work();
    await become(tx, standing);
    return answer;
  };
  return {
    lock: (caseId) => lockCase(tx, caseId),
    events: (caseId) => readEvents(tx, { asker, caseId, vault }),
    append: (appended) => appendEvents(tx, appended, { vault, newId, withKeys: asker !== 'system' }),
    admit: (caseId, members, at) => asSteward(() => admit(tx, caseId, { members, at, vault, newId })),
    dismiss: (caseId, members, at) => asSteward(() => dismiss(tx, caseId, { members, at, vault, newId })),
    project: async (state, at) => {
      const { left } = await project(tx, state, at);
      if (left) await asSteward(() => countStage(tx, { ...left, at }));
    },
    countCollisions: (ids) => asSteward(() => countCollisions(tx, ids)),
    createCase: (caseId, opened, at) => asSteward(() => createCase(tx, caseId, { opened, at })),
    nextNumber: (kind, year) => nextNumber(tx, kind, year),
    layFile: (file, caseId, room) => layFile(tx, { ...file, caseId, room, vault }),
    stageFile: (file) => stageFile(tx, { ...file, personId: asker === 'system' ? null : asker.personId }, vault),
    registerDocument: (document) => registerDocument(tx, document),
    names: (people) => parts.names(tx, people),
    office: (organisationId) => parts.office(tx, organisationId),
    mediators: (today) => parts.mediators(tx, today),
    follow: (state, events, today) => asSteward(() => parts.follow(tx, state, { events, today })),
  };
}

/** The cases of an installation: every transaction runs under the asker's own rights. */
export function caseBook(parts: BookParts): CaseBook {
  return { open: (asker, work) => parts.database.as(standingOf(asker), (tx) => work(openBook(parts, asker, tx))) };
}

/** The same book inside a transaction that is already open, as due work has it: what is done and what is marked done are one; a refused act leaves nothing behind. */
export function caseBookWithin(parts: Omit<BookParts, 'database'>, tx: Tx): CaseBook {
  return {
    open: async (asker, work) => {
      await sql`savepoint act`.execute(tx);
      await become(tx, standingOf(asker));
      try {
        return await work(openBook(parts, asker, tx));
      } catch (problem) {
        await sql`rollback to savepoint act`.execute(tx);
        throw problem;
      }
    },
  };
}
