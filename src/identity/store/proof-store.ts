import { timingSafeEqual } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { ProofStore, StoredProof } from '#identity/acts/ports.ts';
import type { AccountDraft } from '#identity/domain/account.ts';
import type { EmailAddress } from '#identity/domain/email-address.ts';
import { type PersonalSeal, tokenHash } from '#identity/store/personal-seal.ts';
import type { AddressProofRow, IdentityTx } from '#identity/store/tables.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Chance } from '#kernel/ports.ts';

const draftForm = z.object({ name: z.string(), email: z.string(), language: z.enum(['kk', 'ru', 'en']), passwordHash: z.string() });

function place(column: 'email' | 'draft', proofId: string): string {
  return `address_proof.${column}:${proofId}`;
}

function proofOf(row: Selectable<AddressProofRow>, seal: PersonalSeal, token: string): StoredProof {
  const draft = row.draft_sealed && draftForm.parse(JSON.parse(seal.open(row.draft_sealed, place('draft', row.id))));
  return {
    proofId: row.id,
    purpose: row.purpose,
    accountId: row.account_id as PersonId | null,
    email: seal.open(row.email_sealed, place('email', row.id)) as EmailAddress,
    draft: draft && ({ ...draft, email: draft.email as EmailAddress } satisfies AccountDraft),
    wrongTries: row.wrong_tries,
    sentAt: row.sent_at,
    usedAt: row.used_at,
    isCode: (code) => timingSafeEqual(seal.keyedHash('code', `${token} ${code}`), row.code_hash),
  };
}

/** Proofs of an address within one transaction. A code is kept only as a keyed hash, bound to its token. */
export function proofStore(tx: IdentityTx, seal: PersonalSeal, chance: Chance): ProofStore {
  return {
    insert: async (proof, token) => {
      const id = chance.id();
      const row = {
        id,
        token_hash: tokenHash(token),
        code_hash: seal.keyedHash('code', `${token} ${proof.code}`),
        purpose: proof.purpose,
        account_id: proof.accountId,
        email_sealed: seal.seal(proof.email, place('email', id)),
        draft_sealed: proof.draft && seal.seal(JSON.stringify(proof.draft), place('draft', id)),
        wrong_tries: 0,
        sent_at: proof.sentAt,
      };
      await tx.insertInto('address_proof').values(row).execute();
    },
    byToken: async (token) => {
      const found = tx.selectFrom('address_proof').selectAll().where('token_hash', '=', tokenHash(token)).forUpdate();
      const row = await found.executeTakeFirst();
      return row ? proofOf(row, seal, token) : null;
    },
    countWrongTry: async (proofId) => {
      const tries = { wrong_tries: sql<number>`wrong_tries + 1` };
      await tx.updateTable('address_proof').set(tries).where('id', '=', proofId).execute();
    },
    markUsed: async (proofId, at) => {
      await tx.updateTable('address_proof').set({ used_at: at, draft_sealed: null }).where('id', '=', proofId).execute();
    },
  };
}
