import { type RawBuilder, sql } from 'kysely';
import type { SeenViewer, ViewerStore } from '#identity/acts/ports.ts';
import type { Office, SessionId } from '#identity/domain/viewer.ts';
import { accountPlace } from '#identity/store/account-store.ts';
import { type PersonalSeal, tokenHash } from '#identity/store/personal-seal.ts';
import type { AccountRow, IdentityTx, LoginSessionRow, OfficeMemberRow } from '#identity/store/tables.ts';
import type { OrganisationId, PersonId } from '#kernel/id.ts';

type Row = Pick<LoginSessionRow, 'id' | 'person_id' | 'started_at' | 'last_used_at' | 'ended_at' | 'reauthenticated_at'> &
  Pick<AccountRow, 'name_sealed' | 'language' | 'is_mediator' | 'is_admin'> & {
    readonly [Key in 'organisation_id' | 'works_as']: OfficeMemberRow[Key] | null;
  };

/** Asked with every request, so written out rather than built anew each time. */
function rowOfToken(token: string): RawBuilder<Row> {
  return sql<Row>`select s.id, s.person_id, s.started_at, s.last_used_at, s.ended_at, s.reauthenticated_at,
    a.name_sealed, a.language, a.is_mediator, a.is_admin, o.organisation_id, o.works_as
    from login_session s join account a on a.id = s.person_id left join office_member o on o.person_id = a.id
    where s.token_hash = ${tokenHash(token)}`;
}

function officeOf({ organisation_id, works_as }: Row): Office | null {
  return organisation_id !== null && works_as !== null ? { organisationId: organisation_id as OrganisationId, as: works_as } : null;
}

function seenOf(row: Row, seal: PersonalSeal): SeenViewer {
  return {
    times: { startedAt: row.started_at, lastUsedAt: row.last_used_at, endedAt: row.ended_at },
    viewer: () => ({
      personId: row.person_id as PersonId,
      name: seal.open(row.name_sealed, accountPlace('name', row.person_id)),
      language: row.language,
      office: officeOf(row),
      isMediator: row.is_mediator,
      isAdmin: row.is_admin,
      sessionId: row.id as SessionId,
      reauthenticatedAt: row.reauthenticated_at,
    }),
  };
}

/** Sessions joined with whose they are, within one transaction. */
export function viewerStore(tx: IdentityTx, seal: PersonalSeal): ViewerStore {
  return {
    byToken: async (token) => {
      const { rows } = await rowOfToken(token).execute(tx);
      return rows[0] ? seenOf(rows[0], seal) : null;
    },
  };
}
