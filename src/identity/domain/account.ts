import type { EmailAddress } from '#identity/domain/email-address.ts';
import type { Office } from '#identity/domain/viewer.ts';
import type { Instant } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Iin } from '#kernel/identifier.ts';
import type { Language } from '#kernel/language.ts';

/** A person's own account, opened for that person only. */
export interface Account {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: EmailAddress;
  readonly emailVerifiedAt: Instant | null;
  readonly language: Language;
  readonly iin: Iin | null;
  /** By whom the number was proven (`demonstration`, `signature`, `office`); null while it is only typed in. */
  readonly iinProvenBy: string | null;
  readonly office: Office | null;
  readonly isMediator: boolean;
  readonly isAdmin: boolean;
}

/** A new account before it has an id. */
export interface AccountDraft {
  readonly name: string;
  readonly email: EmailAddress;
  readonly language: Language;
  readonly passwordHash: string;
}
