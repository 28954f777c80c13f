import type { Account, AccountDraft } from '#identity/domain/account.ts';
import type { AddressProof, ProofPurpose } from '#identity/domain/address-proof.ts';
import type { AttemptKind } from '#identity/domain/attempt-limit.ts';
import type { DoorLetter } from '#identity/domain/door-letter.ts';
import type { EmailAddress } from '#identity/domain/email-address.ts';
import type { ClaimerFacts, InvitationFacts } from '#identity/domain/invitation.ts';
import type { SessionTimes } from '#identity/domain/session-life.ts';
import type { SessionId, Viewer } from '#identity/domain/viewer.ts';
import type { Instant } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Iin } from '#kernel/identifier.ts';
import type { Language } from '#kernel/language.ts';
import type { Chance, Clock } from '#kernel/ports.ts';

/** An account as needed to check a password. */
export interface AccountAtDoor extends Account {
  readonly passwordHash: string;
}

export interface AccountStore {
  readonly byEmail: (email: EmailAddress) => Promise<AccountAtDoor | null>;
  readonly byId: (personId: PersonId) => Promise<AccountAtDoor | null>;
  /** The account in which this number is proven; a number that was only typed in finds nobody. */
  readonly byProvenIin: (iin: string) => Promise<AccountAtDoor | null>;
  /** Null when the address has an account already. */
  readonly insertVerified: (personId: PersonId, draft: AccountDraft, at: Instant) => Promise<PersonId | null>;
  readonly savePassword: (personId: PersonId, passwordHash: string) => Promise<void>;
  readonly saveEmailVerified: (personId: PersonId, at: Instant) => Promise<void>;
  readonly saveLanguage: (personId: PersonId, language: Language) => Promise<void>;
  readonly saveName: (personId: PersonId, name: string) => Promise<void>;
  /** A number that was only typed in; false when it is proven already, which nobody overwrites by typing. */
  readonly saveTypedIin: (personId: PersonId, iin: Iin | null) => Promise<boolean>;
  /** A number that was proven; `by` as in the account. Asked before: `byProvenIin` finds nobody else. */
  readonly saveProvenIin: (personId: PersonId, iin: Iin, proof: { readonly by: string; readonly at: Instant }) => Promise<void>;
}

export interface StoredSession extends SessionTimes {
  readonly sessionId: SessionId;
  readonly personId: PersonId;
  readonly reauthenticatedAt: Instant | null;
  /** Browser and system in a few words, as shown in the list of sessions. */
  readonly device: string;
}

/** Tokens are passed in clear and kept only as SHA-256. */
export interface SessionStore {
  readonly byToken: (token: string) => Promise<StoredSession | null>;
  readonly ofPerson: (personId: PersonId) => Promise<readonly StoredSession[]>;
  readonly insert: (session: StoredSession, token: string) => Promise<void>;
  readonly touch: (sessionId: SessionId, at: Instant) => Promise<void>;
  /** Gives the session a new token; the old one is worth nothing from then on. */
  readonly rotate: (sessionId: SessionId, token: string, reauthenticatedAt: Instant) => Promise<void>;
  /** Ends one session of this person; false when there is none such. */
  readonly end: (personId: PersonId, sessionId: SessionId, at: Instant) => Promise<boolean>;
  /** Ends all sessions of this person but one. */
  readonly endAll: (personId: PersonId, at: Instant, except: SessionId | null) => Promise<void>;
}

/** A session with whose it is; what identifies the person is opened only when asked for. */
export interface SeenViewer {
  readonly times: SessionTimes;
  readonly viewer: () => Viewer;
}

export interface ViewerStore {
  /** Null for a token that was never given or was replaced; one question, as every request asks it. */
  readonly byToken: (token: string) => Promise<SeenViewer | null>;
}

export interface NewProof {
  readonly purpose: ProofPurpose;
  readonly accountId: PersonId | null;
  readonly email: EmailAddress;
  /** What becomes an account when the address is proven. */
  readonly draft: AccountDraft | null;
  readonly code: string;
  readonly sentAt: Instant;
}

export interface StoredProof extends AddressProof {
  readonly proofId: string;
  readonly email: EmailAddress;
  readonly draft: AccountDraft | null;
  /** Compares in constant time. */
  readonly isCode: (code: string) => boolean;
}

export interface ProofStore {
  readonly insert: (proof: NewProof, token: string) => Promise<void>;
  /** Locks the proof until the end of the transaction, so that guesses stand in a queue. */
  readonly byToken: (token: string) => Promise<StoredProof | null>;
  readonly countWrongTry: (proofId: string) => Promise<void>;
  readonly markUsed: (proofId: string, at: Instant) => Promise<void>;
}

export interface AttemptStore {
  /** Counts one attempt; the number of them in this window, this one included. The subject is kept only as a keyed hash. */
  readonly count: (kind: AttemptKind, subject: string, now: Instant) => Promise<number>;
  readonly clear: (kind: AttemptKind, subject: string) => Promise<void>;
}

/** An invitation with what the claiming account has proven compared to it. */
export interface FoundInvitation {
  readonly invitationId: string;
  readonly facts: InvitationFacts;
  readonly claimer: ClaimerFacts;
}

export interface InvitationStore {
  /** Null for a token that was never made. */
  readonly byToken: (token: string, personId: PersonId) => Promise<FoundInvitation | null>;
  /** Takes the invitation; false when another claim was quicker. */
  readonly markUsed: (invitationId: string, personId: PersonId, at: Instant) => Promise<boolean>;
}

/** Everything at the door within one transaction. */
export interface Door {
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly viewers: ViewerStore;
  readonly proofs: ProofStore;
  readonly attempts: AttemptStore;
  readonly invitations: InvitationStore;
  /** Queues a letter in the same transaction. */
  readonly sendLetter: (letter: DoorLetter) => Promise<void>;
}

export interface Passwords {
  readonly hash: (password: string) => Promise<string>;
  /** With null it takes as long and is false: nobody learns by the clock whether an account exists. */
  readonly verify: (password: string, hash: string | null) => Promise<boolean>;
  /** True when the hash was made with weaker figures than today's. */
  readonly isOutdated: (hash: string) => boolean;
}

/** What the acts of this concept need from outside. */
export interface IdentityPorts {
  /** Runs work in one transaction; whatever it returns is committed, only a throw rolls back. */
  readonly open: <T>(work: (door: Door) => Promise<T>) => Promise<T>;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly passwords: Passwords;
}
