import type { RegisterPorts } from '#register/acts/ports.ts';
import { inKazakhOrder } from '#register/domain/kazakh-order.ts';
import type { Mediator } from '#register/domain/mediator.ts';
import { fits, type MediatorFilter } from '#register/domain/mediator-filter.ts';
import { type SuspensionPeriod, suspensionOn } from '#register/domain/standing.ts';

export const mediatorsPerPage = 20;

/** One line of the list. */
export interface ListedMediator {
  readonly mediator: Mediator;
  /** The suspension that runs today. */
  readonly suspension: SuspensionPeriod | null;
}

export interface MediatorPage {
  readonly items: readonly ListedMediator[];
  readonly total: number;
  /** From 1; the last page when a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

/** Mediators that fit, by name in Kazakh order. A suspended one is listed too, marked: the law wants it shown (Law 14(7)). Cost O(n log n) of the register. */
export async function listMediators(ports: RegisterPorts, filter: MediatorFilter): Promise<MediatorPage> {
  const found = (await ports.register.mediators()).filter((mediator) => fits(mediator, filter));
  const sorted = found.toSorted(
    (left, right) => inKazakhOrder(left.name, right.name) || inKazakhOrder(left.registryNumber, right.registryNumber),
  );
  const pages = Math.max(1, Math.ceil(sorted.length / mediatorsPerPage));
  const page = Math.min(filter.page, pages);
  const today = ports.clock.today();
  const items = sorted
    .slice((page - 1) * mediatorsPerPage, page * mediatorsPerPage)
    .map((mediator) => ({ mediator, suspension: suspensionOn(mediator, today) }));
  return { items, total: sorted.length, page, pages };
}
