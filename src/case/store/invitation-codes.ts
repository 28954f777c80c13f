import type { CaseTables } from '#case/store/rows.ts';
import type { Day } from '#kernel/day.ts';
import type { CaseId, OrganisationId } from '#kernel/id.ts';
import { sha256 } from '#platform/crypto/canonical.ts';
import type { Tx } from '#platform/database/database.ts';

function codeHash(code: string): string {
  return sha256(`invitation-code:${code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')}`);
}

/** Makes the code of an invitation checkable on the public site; a later last day replaces the earlier one. Runs as the steward. */
export async function keepInvitationCode(
  tx: Tx,
  kept: {
    readonly code: string;
    readonly caseId: CaseId;
    readonly organisationId: OrganisationId;
    readonly sentOn: Day;
    readonly lastDay: Day;
  },
): Promise<void> {
  const row = {
    code_hash: codeHash(kept.code),
    case_id: kept.caseId,
    organisation_id: kept.organisationId,
    sent_on: kept.sentOn,
    last_day: kept.lastDay,
  };
  await tx
    .withTables<CaseTables>()
    .insertInto('invitation_code')
    .values(row)
    .onConflict((conflict) => conflict.column('code_hash').doUpdateSet({ last_day: kept.lastDay }))
    .execute();
}

/** What anybody who holds a letter may learn by its code: that this service sent it, through whom, when, until when. */
export async function findInvitationByCode(
  tx: Tx,
  code: string,
): Promise<{ readonly organisationId: OrganisationId; readonly sentOn: Day; readonly lastDay: Day } | null> {
  const row = await tx
    .withTables<CaseTables>()
    .selectFrom('invitation_code')
    .select(['organisation_id', 'sent_on', 'last_day'])
    .where('code_hash', '=', codeHash(code))
    .executeTakeFirst();
  return row ? { organisationId: row.organisation_id as OrganisationId, sentOn: row.sent_on as Day, lastDay: row.last_day as Day } : null;
}
