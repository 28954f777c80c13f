import type { RegisterPorts } from '#register/acts/ports.ts';
import { publishable } from '#register/domain/figures.ts';
import type { Mediator, MediatorFigures, Organisation } from '#register/domain/mediator.ts';
import { type SuspensionPeriod, suspensionOn, suspensionPeriods } from '#register/domain/standing.ts';

/** Everything that anybody may know of a mediator. */
export interface MediatorProfile {
  readonly mediator: Mediator;
  readonly organisation: Organisation | null;
  readonly figures: MediatorFigures | null;
  /** The suspension that runs today. */
  readonly suspension: SuspensionPeriod | null;
  readonly suspensions: readonly SuspensionPeriod[];
}

/** The profile of an entry; null when the number was never given. */
export async function showMediator(ports: RegisterPorts, registryNumber: string): Promise<MediatorProfile | null> {
  const mediator = await ports.register.mediator(registryNumber);
  if (!mediator) return null;
  const { organisationId } = mediator;
  const [organisation, figures] = await Promise.all([
    organisationId === null ? null : ports.register.organisation(organisationId),
    ports.figures(registryNumber),
  ]);
  const suspension = suspensionOn(mediator, ports.clock.today());
  return { mediator, organisation, figures: publishable(figures), suspension, suspensions: suspensionPeriods(mediator) };
}
