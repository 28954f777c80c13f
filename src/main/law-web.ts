import { shownCollisionCounts } from '#case/domain/collision-figures.ts';
import { readCollisionCounts } from '#case/store/collision-counts.ts';
import type { LawWeb } from '#lawbook/http/law-web.ts';
import type { Frame } from '#main/frame.tsx';
import type { Installation } from '#main/installation.ts';

/** Joins the pages of the law to the rest of the program. */
export function lawWeb(installation: Installation, frame: Frame): LawWeb {
  const { database, calendar, clock } = installation;
  return {
    speech: frame.speech,
    show: frame.show,
    refuse: frame.refuse,
    formToken: frame.formToken,
    posted: async (request) => (request.body ?? {}) as Readonly<Record<string, unknown>>,
    today: () => clock.today(),
    calendar,
    collisionCounts: async () => shownCollisionCounts(await database.as({ role: 'bitim_public' }, readCollisionCounts)),
  };
}
