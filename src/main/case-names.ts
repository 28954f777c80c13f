import { addressees } from '#identity/store/person-directory.ts';
import type { PersonalSeal } from '#identity/store/personal-seal.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Installation } from '#main/installation.ts';
import type { Tx } from '#platform/database/database.ts';
import { asService } from '#platform/database/standing.ts';

/** Names of people by their ids within a transaction of a case, whoever acts in it. */
export async function namesIn(tx: Tx, people: readonly PersonId[], seal: PersonalSeal): Promise<ReadonlyMap<PersonId, string>> {
  if (people.length === 0) return new Map();
  const found = await asService(tx, 'bitim_door', () => addressees(tx, people, seal));
  return new Map(found.map((person) => [person.personId, person.name]));
}

/** The same in a transaction of its own: for those who may see a case in which these people act. */
export async function namesOf(
  { database, seal }: Pick<Installation, 'database' | 'seal'>,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  return people.length === 0 ? new Map() : database.as({ role: 'bitim_door' }, (tx) => namesIn(tx, people, seal));
}
