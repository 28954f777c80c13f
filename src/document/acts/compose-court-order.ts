import {
  fact,
  framedPart,
  mediatorFacts,
  obligationTable,
  paragraph,
  partyFacts,
  reference,
  said,
  section,
} from '#document/acts/sheet-pieces.ts';
import type { CourtOrderPackage } from '#document/domain/document-kinds.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetPart } from '#document/domain/sheet.ts';

/** The application for a court order in one language, with the fields of CPC art. 136. */
export function composeCourtOrder(data: CourtOrderPackage, s: PaperSpeech): SheetPart {
  const settlement = reference(data.settlement, s);
  const claim = [fact(s, 'document.court-order.claim.field', said(data.claim, s))];
  if (data.amountTiyn !== undefined) claim.push(fact(s, 'document.court-order.amount.field', s.money(data.amountTiyn)));
  return framedPart(
    data.head,
    {
      title: 'document.court-order.title',
      addressees: [
        [fact(s, 'document.field.court', said(data.court, s))],
        ...data.claimants.map((party) => partyFacts(party, 'document.side.claimant', s)),
        ...data.debtors.map((party) => partyFacts(party, 'document.side.debtor', s)),
      ],
      sections: [
        section(s, 'document.court-order.mediation', [
          { kind: 'facts', rows: [fact(s, 'document.field.settlement', settlement), ...mediatorFacts(data.mediators, s)] },
        ]),
        section(s, 'document.court-order.circumstances', [
          paragraph(s.t('document.court-order.circumstances.text', { settlement })),
          paragraph(said(data.circumstances, s)),
        ]),
        section(s, 'document.court-order.overdue', [obligationTable(data.overdue, s)]),
        section(s, 'document.court-order.claim', [paragraph(s.t('document.court-order.claim.basis')), { kind: 'facts', rows: claim }]),
        section(s, 'document.court-order.documents', [{ kind: 'list', items: data.documents.map((attached) => said(attached, s)) }]),
      ],
      signatures: data.claimants.map((party) => ({ role: s.t('document.side.claimant'), name: said(party.name, s) })),
    },
    s,
  );
}
