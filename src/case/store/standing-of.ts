import type { Asker } from '#case/acts/ports.ts';
import { officeHolder, personHolder } from '#case/domain/members.ts';
import type { Standing } from '#platform/database/standing.ts';

/** The database's view of whoever asks. */
export function standingOf(asker: Asker): Standing {
  if (asker === 'system') return { role: 'bitim_worker' };
  return {
    role: 'bitim_app',
    personId: asker.personId,
    actingFor: asker.office ? officeHolder(asker.office.as, asker.office.organisationId) : null,
  };
}

/** Memberships under which the asker can hold a room; the predicate that every query carries beside the policies. */
export function holdersOf(asker: Exclude<Asker, 'system'>): readonly string[] {
  return [personHolder(asker.personId), ...(asker.office ? [officeHolder(asker.office.as, asker.office.organisationId)] : [])];
}
