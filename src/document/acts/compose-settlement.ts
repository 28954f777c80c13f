import {
  fact,
  framedPart,
  mediatorFacts,
  obligationTable,
  paragraph,
  partyBlocks,
  reference,
  said,
  section,
  signaturePlaces,
} from '#document/acts/sheet-pieces.ts';
import type { SettlementDocument } from '#document/domain/document-kinds.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetPart } from '#document/domain/sheet.ts';

/** The settlement in one language: all that art. 27(2) asks for, then what the parties wrote themselves. */
export function composeSettlement(data: SettlementDocument, s: PaperSpeech): SheetPart {
  const mediation = mediatorFacts(data.mediators, s);
  const contract = data.contract ? [fact(s, 'document.field.contract', reference(data.contract, s))] : [];
  return framedPart(
    data.head,
    {
      title: 'document.settlement.title',
      sections: [
        section(s, 'document.settlement.parties', partyBlocks(data.parties, s)),
        section(s, 'document.settlement.subject', [paragraph(said(data.subject, s))]),
        section(s, 'document.settlement.mediation', [{ kind: 'facts', rows: [...mediation, ...contract] }]),
        section(s, 'document.settlement.obligations', [obligationTable(data.obligations, s)]),
        ...data.sections.map((written) => ({ heading: said(written.heading, s), blocks: [paragraph(said(written.text, s))] })),
        section(s, 'document.settlement.default', [paragraph(said(data.onDefault, s))]),
        ...(data.otherTerms === undefined ? [] : [section(s, 'document.settlement.other', [paragraph(said(data.otherTerms, s))])]),
        section(s, 'document.settlement.closing', [paragraph(s.t('document.settlement.closing.text'))]),
      ],
      signatures: signaturePlaces(data.parties, data.mediators, s),
    },
    s,
  );
}
