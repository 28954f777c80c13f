import type { DocumentMediator, DocumentObligation, DocumentParty, Reference, Spoken } from '#document/domain/document-head.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetBlock, SheetFact, SheetSignature } from '#document/domain/sheet.ts';

/** The text in the language of the reader. */
export function said(text: Spoken, s: PaperSpeech): string {
  return (typeof text === 'string' ? text : text[s.language]).normalize('NFC');
}

/** The text in the language of the reader, or null, as slots want it, when the content has none. */
export function saidOrNull(text: Spoken | undefined, s: PaperSpeech): string | null {
  return text === undefined ? null : said(text, s);
}

export function paragraph(text: string): SheetBlock {
  return { kind: 'paragraph', text };
}

/** A list, each item in the language of the reader. */
export function list(items: readonly Spoken[], s: PaperSpeech): SheetBlock {
  return { kind: 'list', items: items.map((item) => said(item, s)) };
}

/** A label by message id, and what stands beside it. */
export function fact(s: PaperSpeech, label: string, value: string): SheetFact {
  return { label: s.t(label), value };
}

/** Rows as one block. */
export function facts(rows: readonly SheetFact[]): SheetBlock {
  return { kind: 'facts', rows };
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

/**
 * One block of facts for each party.
 *
 * @param label - Message id of the label of the names; by default the side of the party.
 */
export function partyBlocks(parties: readonly DocumentParty[], s: PaperSpeech, label?: string): readonly SheetBlock[] {
  return parties.map((party) => facts(partyFacts(party, label ?? `document.side.${party.side}`, s)));
}

/** Who the parties are and who acts for them, without addresses and telephones: for papers that pass through other hands. */
export function partyNames(parties: readonly DocumentParty[], s: PaperSpeech): readonly SheetBlock[] {
  return partyBlocks(
    parties.map(({ address: _address, phone: _phone, ...party }) => party),
    s,
  );
}

/** Mediators and their organisations as rows. */
export function mediatorFacts(mediators: readonly DocumentMediator[], s: PaperSpeech): readonly SheetFact[] {
  return mediators.flatMap((mediator) => [
    fact(s, 'document.field.mediator', said(mediator.name, s)),
    ...(mediator.organisation === undefined ? [] : [fact(s, 'document.field.organisation', said(mediator.organisation, s))]),
  ]);
}

/** Mediators and their organisations as a block. */
export function mediatorBlocks(mediators: readonly DocumentMediator[], s: PaperSpeech): readonly SheetBlock[] {
  return [facts(mediatorFacts(mediators, s))];
}

/** Languages in words, for a line. */
export function languageList(languages: readonly ('kk' | 'ru' | 'en')[], s: PaperSpeech): string {
  return s.list(languages.map((language) => s.t(`document.language.${language}`)));
}

/**
 * A table whose heads are messages `document.table.<column>`.
 *
 * @param widths - Shares of the width; 0 is as narrow as the words allow.
 */
export function table(s: PaperSpeech, columns: Readonly<Record<string, number>>, rows: readonly (readonly string[])[]): SheetBlock {
  return {
    kind: 'table',
    head: Object.keys(columns).map((column) => s.t(`document.table.${column}`)),
    widths: Object.values(columns),
    rows,
  };
}

/** What stands in the first four columns of a table of obligations. */
export function obligationCells(obligation: DocumentObligation, s: PaperSpeech): readonly string[] {
  return [
    String(obligation.no),
    said(obligation.who, s),
    said(obligation.what, s),
    obligation.amountTiyn === undefined ? s.t('document.table.none') : s.money(obligation.amountTiyn),
  ];
}

/** The obligations as a table: number, who, what, amount, due day, way. */
export function obligationTable(obligations: readonly DocumentObligation[], s: PaperSpeech): SheetBlock {
  return table(
    s,
    { no: 0, who: 11, what: 16, amount: 10, due: 11, how: 14 },
    obligations.map((obligation) => [
      ...obligationCells(obligation, s),
      obligation.dueDay === undefined ? s.t('document.table.none') : s.day(obligation.dueDay, 'formal'),
      said(obligation.how, s),
    ]),
  );
}

/** A place for one name, with a role by message id. */
export function signaturePlace(role: string, name: Spoken, s: PaperSpeech): SheetSignature {
  return { role: s.t(role), name: said(name, s) };
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
    ...mediators.map((mediator) => signaturePlace('document.side.mediator', mediator.name, s)),
  ];
}
