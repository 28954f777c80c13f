import { chooseMediator } from '#case/acts/choose-mediator.ts';
import { expireTerm } from '#case/acts/end-mediation.ts';
import { lapseInvitation } from '#case/acts/lapse-invitation.ts';
import { moveTerm } from '#case/acts/move-term.ts';
import { performAct } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import { readCase } from '#case/acts/read-case.ts';
import type { AnyAct } from '#case/domain/act.ts';
import { membersOf } from '#case/domain/members.ts';
import { casesWithRunningTerms } from '#case/store/running-terms.ts';
import type { CaseId } from '#kernel/id.ts';
import { casePorts } from '#main/case-book.ts';
import { stampEvidenceWork } from '#main/documents/evidence-work.ts';
import type { Installation } from '#main/installation.ts';
import { remind } from '#main/queue-letters.ts';
import type { Tx } from '#platform/database/database.ts';
import { type DueWorkRow, schedule } from '#platform/work/due-work.ts';
import type { Handler, Handlers } from '#platform/work/run-due.ts';

function caseOf(row: DueWorkRow): CaseId {
  if (row.case_id === null) throw new Error('due work of a case without a case');
  return row.case_id as CaseId;
}

/** Performs an act of the program in the transaction that also marks the work done. A refusal means that there is nothing left to do. */
function actOf(installation: Installation, announce: CasePorts['announce'], act: AnyAct): Handler {
  return async (tx, row) => {
    const ports = casePorts(installation, announce, tx);
    const performed = await performAct(ports, { asker: 'system', caseId: caseOf(row), act, input: {} });
    if (!performed.ok)
      installation.log.info({ kind: row.kind, codes: performed.error.map((refusal) => refusal.code) }, 'work.nothing-to-do');
  };
}

/** A power ran out: its holder loses the rooms. */
function settleMembers(installation: Installation, announce: CasePorts['announce']): Handler {
  return async (tx: Tx, row) => {
    const ports = casePorts(installation, announce, tx);
    const caseId = caseOf(row);
    const seen = await readCase(ports, 'system', caseId);
    if (!seen.ok) return;
    await ports.book.open('system', (book) => book.dismiss(caseId, membersOf(seen.value.state, ports.today()), ports.now()));
    announce(caseId, []);
  };
}

function reminderOf(installation: Installation): Handler {
  return (tx, row) => {
    const ports = casePorts(installation, () => undefined, tx);
    return remind(installation, { tx, ports }, { caseId: caseOf(row), kind: row.kind, key: row.key, payload: row.payload });
  };
}

/** The calendar changed: every case with a running term is looked at, each in a transaction of its own. */
function moveTerms({ clock }: Installation): Handler {
  return async (tx, row) => {
    const caseIds = await casesWithRunningTerms(tx);
    for (const caseId of caseIds) {
      await schedule(tx, { key: `move-term:${caseId}:${row.id}`, kind: 'move-term', caseId, runAt: clock.now(), payload: {} });
    }
  };
}

/** What is done for each kind of due work. */
export function dueHandlers(installation: Installation, announce: CasePorts['announce']): Handlers {
  const reminder = reminderOf(installation);
  return {
    'lapse-invitation': actOf(installation, announce, lapseInvitation),
    'choose-mediator': actOf(installation, announce, chooseMediator),
    'expire-term': actOf(installation, announce, expireTerm),
    'settle-members': settleMembers(installation, announce),
    'move-terms': moveTerms(installation),
    'move-term': async (tx, row) => {
      await installation.refreshCalendar(tx);
      await actOf(installation, announce, moveTerm)(tx, row);
    },
    'stamp-evidence': stampEvidenceWork({ timeStamps: installation.signatures.timeStamps, clock: installation.clock }),
    'invitation-reminder': reminder,
    'term-reminder': reminder,
    'promise-reminder': reminder,
    'promise-late': reminder,
    'session-reminder': reminder,
  };
}
