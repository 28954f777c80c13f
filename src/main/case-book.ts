import type { CasePorts } from '#case/acts/ports.ts';
import type { MediatorCandidate } from '#case/domain/act.ts';
import { type BookParts, caseBook, caseBookWithin } from '#case/store/case-book.ts';
import { countOpenCases } from '#case/store/open-cases.ts';
import type { Day } from '#kernel/day.ts';
import { namesIn } from '#main/case-names.ts';
import { followUp } from '#main/follow-up.ts';
import type { Installation } from '#main/installation.ts';
import { officeIn } from '#main/office.ts';
import type { Tx } from '#platform/database/database.ts';
import { candidates } from '#register/store/candidates.ts';

/** Mediators of the register with the number of cases that each has open, where this role may count them. */
function mediatorsIn(tx: Tx, today: Day): Promise<readonly MediatorCandidate[]> {
  return candidates(tx, { today, openCasesOf: countOpenCases });
}

export function bookParts(installation: Installation): BookParts {
  const { database, vault, chance, seal } = installation;
  return {
    database,
    vault,
    newId: chance.id,
    mediators: mediatorsIn,
    names: (tx, people) => namesIn(tx, people, seal),
    office: officeIn,
    follow: followUp(installation),
  };
}

/** Letters and digits that are not mistaken for one another when read aloud. */
const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code of eight letters for people to type: `K7PM-3QXA`. */
export function newCode(secret: (bytes: number) => string): string {
  const bytes = Buffer.from(secret(8), 'base64url');
  const letters = [...bytes].map((byte) => codeLetters[byte % codeLetters.length] ?? '2').join('');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}`;
}

/** Ports of case acts; `within` keeps everything in a transaction that is already open. */
export function casePorts(installation: Installation, announce: CasePorts['announce'], within?: Tx): CasePorts {
  const { clock, chance, calendar } = installation;
  const parts = bookParts(installation);
  return {
    book: within ? caseBookWithin(parts, within) : caseBook(parts),
    now: clock.now,
    today: clock.today,
    calendar,
    newId: chance.id,
    newCode: () => newCode(chance.secret),
    announce,
  };
}
