import { composeContract } from '#document/acts/compose-contract.ts';
import { composeCourtOrder } from '#document/acts/compose-court-order.ts';
import { composeEndingNotice } from '#document/acts/compose-ending-notice.ts';
import { composeInvitation } from '#document/acts/compose-invitation.ts';
import { composePerformanceCertificate } from '#document/acts/compose-performance-certificate.ts';
import { composeSettlement } from '#document/acts/compose-settlement.ts';
import type { DocumentByKind, DocumentKind } from '#document/domain/document-kinds.ts';
import type { PaperSpeech, PaperWords } from '#document/domain/paper-speech.ts';
import type { Sheet, SheetPart } from '#document/domain/sheet.ts';

type Composers = { readonly [Kind in DocumentKind]: (data: DocumentByKind[Kind], s: PaperSpeech) => SheetPart };

const composers: Composers = {
  settlement: composeSettlement,
  contract: composeContract,
  'ending-notice': composeEndingNotice,
  invitation: composeInvitation,
  'court-order': composeCourtOrder,
  'performance-certificate': composePerformanceCertificate,
};

const numberedKinds: readonly DocumentKind[] = ['settlement', 'contract'];

/** Turns the content of a document into lines, tables and signature places, Kazakh first, Russian after it. */
export function composeSheet<Kind extends DocumentKind>(kind: Kind, data: DocumentByKind[Kind], speechFor: PaperWords): Sheet {
  const compose: Composers[Kind] = composers[kind];
  const { head } = data;
  const kk: PaperSpeech = { ...speechFor('kk'), language: 'kk' };
  const ru: PaperSpeech = { ...speechFor('ru'), language: 'ru' };
  return {
    number: head.number,
    code: head.verification.code,
    qrText: head.verification.link,
    madeAt: head.madeAt,
    numbered: numberedKinds.includes(kind),
    parts: [compose(data, kk), compose(data, ru)],
  };
}
