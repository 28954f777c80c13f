import type { Instant } from '#kernel/day.ts';
import type { Branded, OrganisationId, PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';

export type SessionId = Branded<'session'>;

/** Work in the office of an organisation of mediators. A reviewer reads safety answers, a clerk does not. */
export interface Office {
  readonly organisationId: OrganisationId;
  readonly as: 'clerk' | 'reviewer';
}

/** The signed-in person of a request. */
export interface Viewer {
  readonly personId: PersonId;
  readonly name: string;
  readonly language: Language;
  readonly office: Office | null;
  readonly isMediator: boolean;
  readonly isAdmin: boolean;
  readonly sessionId: SessionId;
  /** When the password was given once more in this session, as before a signature; null when it was not. */
  readonly reauthenticatedAt: Instant | null;
}
