import type { Transaction } from 'kysely';
import type { Instant } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';

export type AccountRow = {
  readonly id: string;
  readonly name_sealed: Uint8Array;
  readonly email_sealed: Uint8Array;
  readonly email_hash: Uint8Array;
  readonly email_verified_at: Instant | null;
  readonly language: Language;
  readonly iin_sealed: Uint8Array | null;
  readonly iin_hash: Uint8Array | null;
  readonly iin_proven_by: string | null;
  readonly iin_proven_at: Instant | null;
  readonly password_hash: string;
  readonly is_mediator: boolean;
  readonly is_admin: boolean;
};

export type OfficeMemberRow = {
  readonly person_id: string;
  readonly organisation_id: string;
  readonly works_as: 'clerk' | 'reviewer';
};

export type LoginSessionRow = {
  readonly id: string;
  readonly person_id: string;
  readonly token_hash: Uint8Array;
  readonly started_at: Instant;
  readonly last_used_at: Instant;
  readonly ended_at: Instant | null;
  readonly reauthenticated_at: Instant | null;
  readonly device: string;
};

export type AddressProofRow = {
  readonly id: string;
  readonly token_hash: Uint8Array;
  readonly code_hash: Uint8Array;
  readonly purpose: 'register' | 'confirm' | 'reset' | 'nothing';
  readonly account_id: string | null;
  readonly email_sealed: Uint8Array;
  readonly draft_sealed: Uint8Array | null;
  readonly wrong_tries: number;
  readonly sent_at: Instant;
  readonly used_at: Instant | null;
};

export type InvitationTokenRow = {
  readonly id: string;
  readonly token_hash: Uint8Array;
  readonly case_id: string;
  readonly party_id: string | null;
  readonly representative_id: string | null;
  readonly bound_by: 'email' | 'iin';
  readonly bound_hash: Uint8Array;
  readonly made_at: Instant;
  readonly expires_at: Instant;
  readonly used_at: Instant | null;
  readonly used_by: string | null;
};

export type IdentityTables = {
  readonly account: AccountRow;
  readonly office_member: OfficeMemberRow;
  readonly login_session: LoginSessionRow;
  readonly address_proof: AddressProofRow;
  readonly invitation_token: InvitationTokenRow;
};

export type IdentityTx = Transaction<IdentityTables>;
