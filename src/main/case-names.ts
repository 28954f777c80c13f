import { addressees } from '#identity/store/person-directory.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Installation } from '#main/installation.ts';

/** Names of people by their ids, for those who may see a case in which these people act. */
export async function namesOf(
  { database, seal }: Pick<Installation, 'database' | 'seal'>,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  if (people.length === 0) return new Map();
  const found = await database.as({ role: 'bitim_door' }, (tx) => addressees(tx, people, seal));
  return new Map(found.map((person) => [person.personId, person.name]));
}
