import type { Selectable } from 'kysely';
import type { SessionStore, StoredSession } from '#identity/acts/ports.ts';
import type { SessionId } from '#identity/domain/viewer.ts';
import { tokenHash } from '#identity/store/personal-seal.ts';
import type { IdentityTx, LoginSessionRow } from '#identity/store/tables.ts';
import type { PersonId } from '#kernel/id.ts';

function sessionOf(row: Selectable<LoginSessionRow>): StoredSession {
  return {
    sessionId: row.id as SessionId,
    personId: row.person_id as PersonId,
    startedAt: row.started_at,
    lastUsedAt: row.last_used_at,
    endedAt: row.ended_at,
    reauthenticatedAt: row.reauthenticated_at,
    device: row.device,
  };
}

/** Sessions within one transaction; the table never holds a token, only its SHA-256. */
export function sessionStore(tx: IdentityTx): SessionStore {
  const open = () => tx.updateTable('login_session').where('ended_at', 'is', null);
  return {
    byToken: async (token) => {
      const row = await tx.selectFrom('login_session').selectAll().where('token_hash', '=', tokenHash(token)).executeTakeFirst();
      return row ? sessionOf(row) : null;
    },
    ofPerson: async (personId) => {
      const rows = tx.selectFrom('login_session').selectAll().where('person_id', '=', personId).where('ended_at', 'is', null);
      return (await rows.execute()).map(sessionOf);
    },
    insert: async (session, token) => {
      const { sessionId, personId, startedAt, lastUsedAt, endedAt, reauthenticatedAt, device } = session;
      const times = { started_at: startedAt, last_used_at: lastUsedAt, ended_at: endedAt, reauthenticated_at: reauthenticatedAt };
      const row = { id: sessionId, person_id: personId, token_hash: tokenHash(token), device, ...times };
      await tx.insertInto('login_session').values(row).execute();
    },
    touch: async (sessionId, at) => {
      await open().set({ last_used_at: at }).where('id', '=', sessionId).execute();
    },
    rotate: async (sessionId, token, at) => {
      const columns = { token_hash: tokenHash(token), last_used_at: at, reauthenticated_at: at };
      await open().set(columns).where('id', '=', sessionId).execute();
    },
    end: async (personId, sessionId, at) => {
      const ended = open().set({ ended_at: at }).where('id', '=', sessionId).where('person_id', '=', personId);
      return (await ended.executeTakeFirst()).numUpdatedRows > 0n;
    },
    endAll: async (personId, at, except) => {
      const ended = open().set({ ended_at: at }).where('person_id', '=', personId);
      await (except === null ? ended : ended.where('id', '!=', except)).execute();
    },
  };
}
