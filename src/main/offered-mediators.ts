import type { OfferedMediator } from '#case/http/act-form.ts';
import { namesOf } from '#main/case-names.ts';
import type { Installation } from '#main/installation.ts';
import { candidates } from '#register/store/candidates.ts';

/** Mediators who may be chosen today, with their names, by registry number. */
export async function offeredMediators(installation: Installation): Promise<readonly OfferedMediator[]> {
  const today = installation.clock.today();
  const found = await installation.database.as({ role: 'bitim_worker' }, (tx) =>
    candidates(tx, { today, openCasesOf: async () => new Map() }),
  );
  const eligible = found.filter((known) => known.isEligible);
  const names = await namesOf(
    installation,
    eligible.map((known) => known.personId),
  );
  return eligible.map(({ personId, registryNumber }) => ({ personId, registryNumber, name: names.get(personId) ?? '' }));
}
