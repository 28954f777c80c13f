import type { DocumentByKind } from '#document/domain/document-kinds.ts';
import { childRightsReportSample } from '#document/samples/authorities/child-rights-report.ts';
import { enforcementApplicationSample } from '#document/samples/authorities/enforcement-application.ts';
import { investigatorNoticeSample } from '#document/samples/authorities/investigator-notice.ts';
import { attendanceSample } from '#document/samples/course/attendance.ts';
import { courtNoticeSample } from '#document/samples/course/court-notice.ts';
import { extensionSample } from '#document/samples/course/extension.ts';
import { powerChecklistSample } from '#document/samples/course/power-checklist.ts';
import { approvalMotionSample } from '#document/samples/court/approval-motion.ts';
import { courtOrderSample } from '#document/samples/court/court-order.ts';
import { dutyRefundSample } from '#document/samples/court/duty-refund.ts';
import { suspensionMotionSample } from '#document/samples/court/suspension-motion.ts';
import { endingNoticeSample } from '#document/samples/outcome/ending-notice.ts';
import { performanceCertificateSample } from '#document/samples/outcome/performance-certificate.ts';
import { settlementSample } from '#document/samples/outcome/settlement.ts';
import { registerExtractSample } from '#document/samples/register/register-extract.ts';
import { trainingCertificateSample } from '#document/samples/register/training-certificate.ts';
import { answerSample } from '#document/samples/start/answer.ts';
import { applicationSample } from '#document/samples/start/application.ts';
import { contractSample } from '#document/samples/start/contract.ts';
import { independenceDeclarationSample } from '#document/samples/start/independence-declaration.ts';
import { invitationSample } from '#document/samples/start/invitation.ts';
import { rightsExplanationSample } from '#document/samples/start/rights-explanation.ts';

/**
 * One full example of every kind of document, with every letter of the Kazakh alphabet that fonts tend to lack. The people,
 * the firm and the (impossible) identity numbers are invented.
 */
export const sampleDocuments: DocumentByKind = {
  application: applicationSample,
  invitation: invitationSample,
  answer: answerSample,
  'independence-declaration': independenceDeclarationSample,
  'rights-explanation': rightsExplanationSample,
  contract: contractSample,
  extension: extensionSample,
  attendance: attendanceSample,
  'court-notice': courtNoticeSample,
  'power-checklist': powerChecklistSample,
  settlement: settlementSample,
  'ending-notice': endingNoticeSample,
  'performance-certificate': performanceCertificateSample,
  'court-order': courtOrderSample,
  'suspension-motion': suspensionMotionSample,
  'approval-motion': approvalMotionSample,
  'duty-refund': dutyRefundSample,
  'investigator-notice': investigatorNoticeSample,
  'enforcement-application': enforcementApplicationSample,
  'child-rights-report': childRightsReportSample,
  'training-certificate': trainingCertificateSample,
  'register-extract': registerExtractSample,
};
