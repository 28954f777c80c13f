import type { RoomKey } from '#case/domain/room.ts';
import type { Found, Marks } from '#test/leaks/marks.ts';
import { mayRead, type Persona } from '#test/leaks/people.ts';
import type { PlantedCase } from '#test/leaks/planted-case.ts';
import type { Sight } from '#test/leaks/ways.ts';

/**
 * The one thing that leaves its room by law: an invitation names the address of those who invite. It is left out where addresses
 * are hidden.
 */
function isAddressInInvitation(persona: Persona, found: Found, way: string): boolean {
  const isInvitation = way === '/letters' || way.endsWith('/documents/invitation.pdf');
  return isInvitation && found.what === 'contacts-given.address' && found.room === 'side-a' && persona.own.includes('side-b');
}

function isAllowed(persona: Persona | null, planted: PlantedCase | null, found: Found): boolean {
  if (persona === null) return false;
  if (found.room === `person:${persona.personId}` || found.what === `account.name of ${persona.personId}`) return true;
  if (found.room.startsWith('person:')) return false;
  const isHere = planted !== null ? found.caseId === planted.caseId : persona.role === 'clerk' || persona.role === 'reviewer';
  return isHere && mayRead(persona, found.room as RoomKey);
}

/** Marks that somebody saw and may not know, one line each: who, at which stage, what, by which way. */
export function leaksIn(
  marks: Marks,
  sights: readonly Sight[],
  who: { readonly persona: Persona | null; readonly planted: PlantedCase | null },
): readonly string[] {
  const { persona, planted } = who;
  return sights.flatMap(({ way, text }) =>
    marks
      .find(text)
      .filter((found) => !isAllowed(persona, planted, found) && !(persona && isAddressInInvitation(persona, found, way)))
      .map((found) => `${persona?.name ?? 'visitor'} at ${planted?.stage ?? 'no case'} saw ${found.what} of ${found.room} by ${way}`),
  );
}

/** Marks of this case that somebody must see and did not. */
export function missing(
  marks: Marks,
  seen: ReadonlySet<string>,
  who: { readonly persona: Persona; readonly planted: PlantedCase; readonly concerns: (found: Found) => boolean },
): readonly string[] {
  const { persona, planted, concerns } = who;
  return marks
    .all()
    .filter((mark) => mark.caseId === planted.caseId && !mark.room.startsWith('person:') && concerns(mark))
    .filter((mark) => mayRead(persona, mark.room as RoomKey) && !seen.has(mark.mark))
    .map((mark) => `${persona.name} at ${planted.stage} does not see ${mark.what} of ${mark.room}`);
}
