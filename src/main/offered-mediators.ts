import type { OfferedMediator } from '#case/http/act-form.ts';
import type { Installation } from '#main/installation.ts';
import { candidates, entryOfPerson } from '#register/store/candidates.ts';

/** Mediators who may be chosen today, with what a choice needs, by registry number. */
export async function offeredMediators({ database, clock }: Pick<Installation, 'database' | 'clock'>): Promise<readonly OfferedMediator[]> {
  return database.as({ role: 'bitim_worker' }, async (tx) => {
    const found = await candidates(tx, { today: clock.today(), openCasesOf: async () => new Map() });
    const entries = await Promise.all(found.filter((known) => known.isEligible).map((known) => entryOfPerson(tx, known.personId)));
    return entries
      .filter((entry) => entry !== null)
      .map(({ personId, registryNumber, name, languages, feeFromTiyn }) => ({ personId, registryNumber, name, languages, feeFromTiyn }));
  });
}
