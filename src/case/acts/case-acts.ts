import { acceptRequest } from '#case/acts/accept-request.ts';
import { addFile } from '#case/acts/add-file.ts';
import { agreeExtension } from '#case/acts/agree-extension.ts';
import { answerInvitation } from '#case/acts/answer-invitation.ts';
import { answerOnPaper } from '#case/acts/answer-on-paper.ts';
import { answerPrivateQuestions } from '#case/acts/answer-private-questions.ts';
import { answerTimeRequest } from '#case/acts/answer-time-request.ts';
import { askForTime } from '#case/acts/ask-for-time.ts';
import { confirmExplanation } from '#case/acts/confirm-explanation.ts';
import { consentToDisclosure } from '#case/acts/consent-to-disclosure.ts';
import { decideObjection } from '#case/acts/decide-objection.ts';
import { declineRequest } from '#case/acts/decline-request.ts';
import { discloseLater } from '#case/acts/disclose-later.ts';
import { dismissProposal } from '#case/acts/dismiss-proposal.ts';
import { draftContract } from '#case/acts/draft-contract.ts';
import { askNotice, endAsExcluded, leave, refuseInWriting } from '#case/acts/end-mediation.ts';
import { giveContacts } from '#case/acts/give-contacts.ts';
import { objectToMediator } from '#case/acts/object-to-mediator.ts';
import { confirmSignedPaper } from '#case/acts/paper/confirm-signed-paper.ts';
import { handInSignedPaper } from '#case/acts/paper/hand-in-signed-paper.ts';
import { returnSignedPaper } from '#case/acts/paper/return-signed-paper.ts';
import { rankMediators } from '#case/acts/rank-mediators.ts';
import { appointRepresentative, revokeRepresentative, setConsent } from '#case/acts/representation.ts';
import { answerReview, askReview } from '#case/acts/review-by-a-person.ts';
import { reviewPrivateAnswers } from '#case/acts/review-private-answers.ts';
import { sendInvitation } from '#case/acts/send-invitation.ts';
import { signContract } from '#case/acts/sign-contract.ts';
import { stepDown } from '#case/acts/step-down.ts';
import { withdraw } from '#case/acts/withdraw.ts';
import type { AnyAct } from '#case/domain/act.ts';

/** Acts of the procedure that people perform, in the order in which a case meets them. */
export const caseActs: readonly AnyAct[] = [
  answerPrivateQuestions,
  reviewPrivateAnswers,
  sendInvitation,
  answerInvitation,
  answerOnPaper,
  askForTime,
  answerTimeRequest,
  rankMediators,
  dismissProposal,
  acceptRequest,
  declineRequest,
  consentToDisclosure,
  confirmExplanation,
  giveContacts,
  draftContract,
  signContract,
  handInSignedPaper,
  confirmSignedPaper,
  returnSignedPaper,
  agreeExtension,
  addFile,
  appointRepresentative,
  revokeRepresentative,
  setConsent,
  discloseLater,
  objectToMediator,
  decideObjection,
  stepDown,
  askReview,
  answerReview,
  askNotice,
  endAsExcluded,
  refuseInWriting,
  leave,
  withdraw,
];
