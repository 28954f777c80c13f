import type {
  DocumentHead,
  DocumentMediator,
  DocumentObligation,
  DocumentParty,
  Reference,
  Spoken,
} from '#document/domain/document-head.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetBlock, SheetFact, SheetPart, SheetSection, SheetSignature } from '#document/domain/sheet.ts';

/** The text in the language of the reader. */
export function said(text: Spoken, s: PaperSpeech): string {
  return (typeof text === 'string' ? text : text[s.language]).normalize('NFC');
}

export function paragraph(text: string): SheetBlock {
  return { kind: 'paragraph', text };
}

/** A section with a heading by message id. */
export function section(s: PaperSpeech, heading: string, blocks: readonly SheetBlock[]): SheetSection {
  return { heading: s.t(heading), blocks };
}

export function fact(s: PaperSpeech, label: string, value: string): SheetFact {
  return { label: s.t(label), value };
}

/** A reference to another document, in words. */
export function reference(to: Reference, s: PaperSpeech): string {
  return s.t('document.reference', { number: to.number, day: s.day(to.day, 'formal') });
}

/** Name, identity number, address, telephone and representative of a party, one line each. */
export function partyFacts(party: DocumentParty, label: string, s: PaperSpeech): readonly SheetFact[] {
  const rows = [fact(s, label, said(party.name, s))];
  if (party.identity) rows.push(fact(s, `document.field.${party.identity.kind}`, party.identity.number));
  if (party.address !== undefined) rows.push(fact(s, 'document.field.address', said(party.address, s)));
  if (party.phone !== undefined) rows.push(fact(s, 'document.field.phone', party.phone));
  if (party.representative) {
    const { name, power } = party.representative;
    rows.push(fact(s, 'document.field.representative', `${said(name, s)}\n${said(power, s)}`));
  }
  return rows;
}

/** Who the parties are and who acts for them, without addresses and telephones: for papers that pass through other hands. */
export function partyNames(parties: readonly DocumentParty[], s: PaperSpeech): readonly SheetBlock[] {
  return partyBlocks(
    parties.map(({ address: _address, phone: _phone, ...party }) => party),
    s,
  );
}

/** One block of facts for each party. */
export function partyBlocks(parties: readonly DocumentParty[], s: PaperSpeech): readonly SheetBlock[] {
  return parties.map((party) => ({ kind: 'facts', rows: partyFacts(party, `document.side.${party.side}`, s) }));
}

export function mediatorFacts(mediators: readonly DocumentMediator[], s: PaperSpeech): readonly SheetFact[] {
  return mediators.flatMap((mediator) => [
    fact(s, 'document.field.mediator', said(mediator.name, s)),
    ...(mediator.organisation === undefined ? [] : [fact(s, 'document.field.organisation', said(mediator.organisation, s))]),
  ]);
}

/** The obligations as a table: number, who, what, amount, due day, way. */
export function obligationTable(obligations: readonly DocumentObligation[], s: PaperSpeech): SheetBlock {
  const none = s.t('document.table.none');
  return {
    kind: 'table',
    head: ['no', 'who', 'what', 'amount', 'due', 'how'].map((column) => s.t(`document.table.${column}`)),
    widths: [0, 11, 16, 10, 11, 14],
    rows: obligations.map((obligation) => [
      String(obligation.no),
      said(obligation.who, s),
      said(obligation.what, s),
      obligation.amountTiyn === undefined ? none : s.money(obligation.amountTiyn),
      obligation.dueDay === undefined ? none : s.day(obligation.dueDay, 'formal'),
      said(obligation.how, s),
    ]),
  };
}

/** Where the parties (or their representatives) and the mediators sign. */
export function signaturePlaces(
  parties: readonly DocumentParty[],
  mediators: readonly DocumentMediator[],
  s: PaperSpeech,
): readonly SheetSignature[] {
  return [
    ...parties.map((party) => ({
      role: s.t(`document.side.${party.side}`),
      name: party.representative ? `${said(party.name, s)}\n${said(party.representative.name, s)}` : said(party.name, s),
    })),
    ...mediators.map((mediator) => ({ role: s.t('document.side.mediator'), name: said(mediator.name, s) })),
  ];
}

/** What a composer of one kind of document adds to the common frame. */
export interface SheetContent {
  readonly title: string;
  readonly sections: readonly SheetSection[];
  readonly signatures: readonly SheetSignature[];
  readonly addressees?: readonly (readonly SheetFact[])[];
}

/** Puts content into the frame that all documents share. */
export function framedPart(head: DocumentHead, content: SheetContent, s: PaperSpeech): SheetPart {
  return {
    lang: s.language,
    title: s.t(content.title),
    numberLine: s.t('document.number', { number: head.number }),
    place: said(head.place, s),
    day: s.day(head.day, 'formal'),
    addressees: content.addressees ?? [],
    sections: content.sections,
    signatures: content.signatures,
    signatureHeading: s.t('document.signatures.heading'),
    signatureNote: s.t('document.signatures.note'),
    verifyHeading: s.t('document.verify.heading'),
    verifyCode: s.t('document.verify.code', { code: head.verification.code }),
    verifyHow: s.t('document.verify.how', { page: head.verification.page }),
    qrAlt: s.t('document.verify.qr'),
  };
}
