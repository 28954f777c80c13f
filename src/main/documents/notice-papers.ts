import type { SeenCase } from '#case/acts/read-case.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { startOfDay } from '#case/domain/due.ts';
import { sideOf } from '#case/domain/parties.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { Party } from '#case/domain/state.ts';
import type { DocumentRenderer, RenderedDocument } from '#document/acts/render-document.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseDocumentsParts } from '#main/documents/case-documents.ts';
import { sharedFacts } from '#main/documents/case-documents.ts';
import { endingNotice } from '#main/documents/ending-notice.ts';
import { invitationLetter } from '#main/documents/invitation-letter.ts';
import { paperText } from '#main/documents/paper-facts.ts';
import { performanceCertificate } from '#main/documents/performance-certificate.ts';
import { dayAt } from '#platform/clock.ts';

export type NoticeParts = Omit<CaseDocumentsParts, 'fileStore' | 'newKey' | 'chance' | 'isKept'> & {
  /** Path of the public page on which the code of a letter is typed in. */
  readonly letterPath: string;
};

/** Prints a paper; null when this reader cannot have it. */
export type NoticePaper = (
  seen: SeenCase,
  parts: NoticeParts,
) => Promise<((renderer: DocumentRenderer) => Promise<RenderedDocument>) | null>;

/** Papers that are printed on demand carry the code of the case's letter: it shows that the case and its organisation exist. */
export function letterCode(
  { state }: SeenCase,
  { baseUrl, letterPath }: NoticeParts,
): { readonly code: string; readonly verifyPage: string } {
  return { code: state.invitation?.caseCode ?? state.number, verifyPage: `${baseUrl}${letterPath}` };
}

/** The notice of the end, for whoever has a part in the ended case. */
export const noticePaper: NoticePaper = async (seen, parts) => {
  const { state } = seen;
  const { ending } = state;
  if (!ending) return null;
  const shared = await sharedFacts(parts, state);
  const own = { number: `${state.number}/N`, day: ending.on, madeAt: ending.at as Instant };
  const notice = endingNotice(state, { ...shared, place: shared.office?.address ?? '', ...own, ...letterCode(seen, parts) });
  return (renderer) => renderer.render('ending-notice', notice, state.organisationId ?? undefined);
};

/** The certificate, once everything is confirmed, for whoever may read the settlement. */
export const certificatePaper: NoticePaper = async (seen, parts) => {
  const { state, events } = seen;
  const { performance, settlement } = state.agreement;
  if (stageOf(state) !== 'performed' || !performance || !settlement?.draft) return null;
  const last = events.findLast((event) => event.kind === 'obligation-confirmed');
  if (!last) return null;
  const shared = await sharedFacts(parts, state);
  const own = { number: `${performance.number}/P`, day: dayAt(last.at), madeAt: last.at };
  const code = settlement.issued ? { code: settlement.issued.code, verifyPage: `${parts.baseUrl}/verify` } : letterCode(seen, parts);
  const certificate = performanceCertificate(state, { ...shared, ...own, ...code });
  return (renderer) => renderer.render('performance-certificate', certificate, state.organisationId ?? undefined);
};

/** The invited party this letter goes to: the reader's own, the one that is asked for, or the first. */
function recipientFor({ state, capacities }: SeenCase, partyId: string | undefined): Party | undefined {
  const invited = sideOf(state, 'b');
  const own = invited.find((party) => capacities.some((me) => isForParty(me) && me.partyId === party.partyId));
  return own ?? (partyId === undefined ? invited[0] : invited.find((party) => party.partyId === partyId));
}

/** The letter of invitation, to be read or printed and posted: for both sides and the office. */
export function invitationPaper(partyId: string | undefined): NoticePaper {
  return async (seen, parts) => {
    const { state, capacities } = seen;
    const recipient = recipientFor(seen, partyId);
    const isReader = capacities.some((me) => isForParty(me) || me.as === 'clerk');
    if (!state.invitation || !recipient || !isReader) return null;
    const shared = await sharedFacts(parts, state);
    const { sentOn } = state.invitation;
    const own = { number: `${state.number}/I`, day: sentOn, madeAt: startOfDay(sentOn), place: shared.office?.address ?? '' };
    const office = { address: shared.office?.address ?? paperText(shared, 'not-stated'), phone: shared.office?.phone ?? '' };
    const code = letterCode(seen, parts);
    const letter = invitationLetter(state, { ...shared, ...own, ...code, recipient, office, answerPage: code.verifyPage });
    return (renderer) => renderer.render('invitation', letter, state.organisationId ?? undefined);
  };
}
