import type { DocumentHead } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { type ChildRightsReport, childRightsReportKind } from '#document/domain/kinds/authorities/child-rights-report.ts';
import { type EnforcementApplication, enforcementApplicationKind } from '#document/domain/kinds/authorities/enforcement-application.ts';
import { type InvestigatorNotice, investigatorNoticeKind } from '#document/domain/kinds/authorities/investigator-notice.ts';
import { type AttendanceSheet, attendanceKind } from '#document/domain/kinds/course/attendance.ts';
import { type CourtNotice, courtNoticeKind } from '#document/domain/kinds/course/court-notice.ts';
import { extensionKind, type TermExtension } from '#document/domain/kinds/course/extension.ts';
import { type PowerChecklist, powerChecklistKind } from '#document/domain/kinds/course/power-checklist.ts';
import { type ApprovalMotion, approvalMotionKind } from '#document/domain/kinds/court/approval-motion.ts';
import { type CourtOrderPackage, courtOrderKind } from '#document/domain/kinds/court/court-order.ts';
import { type DutyRefund, dutyRefundKind } from '#document/domain/kinds/court/duty-refund.ts';
import { type SuspensionMotion, suspensionMotionKind } from '#document/domain/kinds/court/suspension-motion.ts';
import { type EndingNotice, endingNoticeKind } from '#document/domain/kinds/outcome/ending-notice.ts';
import { type PerformanceCertificate, performanceCertificateKind } from '#document/domain/kinds/outcome/performance-certificate.ts';
import { type SettlementDocument, settlementKind } from '#document/domain/kinds/outcome/settlement.ts';
import { type RegisterExtract, registerExtractKind } from '#document/domain/kinds/register/register-extract.ts';
import { type TrainingCertificate, trainingCertificateKind } from '#document/domain/kinds/register/training-certificate.ts';
import { answerKind, type ProposalAnswer } from '#document/domain/kinds/start/answer.ts';
import { applicationKind, type MediationApplication } from '#document/domain/kinds/start/application.ts';
import { type ContractDocument, contractKind } from '#document/domain/kinds/start/contract.ts';
import { type IndependenceDeclaration, independenceDeclarationKind } from '#document/domain/kinds/start/independence-declaration.ts';
import { type InvitationLetter, invitationKind } from '#document/domain/kinds/start/invitation.ts';
import { type RightsExplanation, rightsExplanationKind } from '#document/domain/kinds/start/rights-explanation.ts';

/** The content of every kind of document. */
export interface DocumentByKind {
  readonly application: MediationApplication;
  readonly invitation: InvitationLetter;
  readonly answer: ProposalAnswer;
  readonly 'independence-declaration': IndependenceDeclaration;
  readonly 'rights-explanation': RightsExplanation;
  readonly contract: ContractDocument;
  readonly extension: TermExtension;
  readonly attendance: AttendanceSheet;
  readonly 'court-notice': CourtNotice;
  readonly 'power-checklist': PowerChecklist;
  readonly settlement: SettlementDocument;
  readonly 'ending-notice': EndingNotice;
  readonly 'performance-certificate': PerformanceCertificate;
  readonly 'court-order': CourtOrderPackage;
  readonly 'suspension-motion': SuspensionMotion;
  readonly 'approval-motion': ApprovalMotion;
  readonly 'duty-refund': DutyRefund;
  readonly 'investigator-notice': InvestigatorNotice;
  readonly 'enforcement-application': EnforcementApplication;
  readonly 'child-rights-report': ChildRightsReport;
  readonly 'training-certificate': TrainingCertificate;
  readonly 'register-extract': RegisterExtract;
}

export type DocumentKind = keyof DocumentByKind;

/** Every kind of document by its name, in the order in which a case meets them. */
const kinds: { readonly [Kind in DocumentKind]: DocumentKindSpec<DocumentByKind[Kind]> } = {
  application: applicationKind,
  invitation: invitationKind,
  answer: answerKind,
  'independence-declaration': independenceDeclarationKind,
  'rights-explanation': rightsExplanationKind,
  contract: contractKind,
  extension: extensionKind,
  attendance: attendanceKind,
  'court-notice': courtNoticeKind,
  'power-checklist': powerChecklistKind,
  settlement: settlementKind,
  'ending-notice': endingNoticeKind,
  'performance-certificate': performanceCertificateKind,
  'court-order': courtOrderKind,
  'suspension-motion': suspensionMotionKind,
  'approval-motion': approvalMotionKind,
  'duty-refund': dutyRefundKind,
  'investigator-notice': investigatorNoticeKind,
  'enforcement-application': enforcementApplicationKind,
  'child-rights-report': childRightsReportKind,
  'training-certificate': trainingCertificateKind,
  'register-extract': registerExtractKind,
};

/** All kinds, in the order in which a case meets them. */
export const documentKinds: readonly DocumentKind[] = Object.keys(kinds) as DocumentKind[];

/** What is known of one kind: its schema, its slots and how content fills them. */
export function kindSpec<Kind extends DocumentKind>(kind: Kind): DocumentKindSpec<DocumentByKind[Kind]> {
  return kinds[kind];
}

/** A kind of which only that it has a head is known; for lists of kinds. */
export function anyKind(kind: DocumentKind): DocumentKindSpec<{ readonly head: DocumentHead }> {
  return kinds[kind] as unknown as DocumentKindSpec<{ readonly head: DocumentHead }>;
}
