import type { OrganisationId } from '#kernel/id.ts';
import type { Clock } from '#kernel/ports.ts';
import type { Mediator, MediatorFigures, Organisation } from '#register/domain/mediator.ts';

/** The public side of the register. */
export interface RegisterReader {
  /** Every entry that is not struck off. */
  readonly mediators: () => Promise<readonly Mediator[]>;
  /** An entry by its number, struck off or not; null when there never was one. */
  readonly mediator: (registryNumber: string) => Promise<Mediator | null>;
  readonly organisations: () => Promise<readonly Organisation[]>;
  readonly organisation: (organisationId: OrganisationId) => Promise<Organisation | null>;
}

/** What the acts of this concept need from outside. */
export interface RegisterPorts {
  readonly register: RegisterReader;
  /** Computed from cases; null when there are none. */
  readonly figures: (registryNumber: string) => Promise<MediatorFigures | null>;
  readonly clock: Clock;
}
