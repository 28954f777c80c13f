import { acceptOffer } from '#agreement/acts/accept-offer.ts';
import { askAdviceTime } from '#agreement/acts/ask-advice-time.ts';
import { carryOffer } from '#agreement/acts/carry-offer.ts';
import { confirmPerformance } from '#agreement/acts/confirm-performance.ts';
import { confirmSection } from '#agreement/acts/confirm-section.ts';
import { declareDefault } from '#agreement/acts/declare-default.ts';
import { declineOffer } from '#agreement/acts/decline-offer.ts';
import { disputePerformance } from '#agreement/acts/dispute-performance.ts';
import { draftSettlement } from '#agreement/acts/draft-settlement.ts';
import { issueSettlement } from '#agreement/acts/issue-settlement.ts';
import { makeOffer } from '#agreement/acts/make-offer.ts';
import { markPerformed } from '#agreement/acts/mark-performed.ts';
import { prepareCourtOrder } from '#agreement/acts/prepare-court-order.ts';
import { releaseOffer } from '#agreement/acts/release-offer.ts';
import { signSettlement } from '#agreement/acts/sign-settlement.ts';
import { withdrawOffer } from '#agreement/acts/withdraw-offer.ts';
import type { AnyAct } from '#case/domain/act.ts';

/** Acts of negotiation, settlement and performance, in the order in which a case meets them. */
export const agreementActs: readonly AnyAct[] = [
  makeOffer,
  acceptOffer,
  declineOffer,
  withdrawOffer,
  releaseOffer,
  carryOffer,
  draftSettlement,
  confirmSection,
  askAdviceTime,
  issueSettlement,
  signSettlement,
  markPerformed,
  confirmPerformance,
  disputePerformance,
  declareDefault,
  prepareCourtOrder,
] as unknown as readonly AnyAct[];
