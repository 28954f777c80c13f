import {
  fact,
  framedPart,
  mediatorFacts,
  paragraph,
  partyNames,
  reference,
  said,
  section,
  signaturePlaces,
} from '#document/acts/sheet-pieces.ts';
import type { PerformanceCertificate } from '#document/domain/document-kinds.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetBlock, SheetPart } from '#document/domain/sheet.ts';

function performedTable(data: PerformanceCertificate, s: PaperSpeech): SheetBlock {
  return {
    kind: 'table',
    head: ['no', 'who', 'what', 'amount', 'performed', 'proof'].map((column) => s.t(`document.table.${column}`)),
    widths: [0, 11, 16, 10, 11, 14],
    rows: data.performed.map((obligation) => [
      String(obligation.no),
      said(obligation.who, s),
      said(obligation.what, s),
      obligation.amountTiyn === undefined ? s.t('document.table.none') : s.money(obligation.amountTiyn),
      s.day(obligation.performedOn, 'formal'),
      said(obligation.proof, s),
    ]),
  };
}

/** The certificate of performance in one language. */
export function composePerformanceCertificate(data: PerformanceCertificate, s: PaperSpeech): SheetPart {
  const settlement = [fact(s, 'document.field.settlement', reference(data.settlement, s)), ...mediatorFacts(data.mediators, s)];
  return framedPart(
    data.head,
    {
      title: 'document.performance-certificate.title',
      sections: [
        section(s, 'document.performance-certificate.settlement', [{ kind: 'facts', rows: settlement }]),
        section(s, 'document.performance-certificate.parties', partyNames(data.parties, s)),
        section(s, 'document.performance-certificate.performed', [performedTable(data, s)]),
        section(s, 'document.performance-certificate.statement', [paragraph(s.t('document.performance-certificate.statement.text'))]),
      ],
      signatures: signaturePlaces([], data.mediators, s),
    },
    s,
  );
}
