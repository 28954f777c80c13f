import { framedPart, mediatorFacts, paragraph, partyBlocks, said, section, signaturePlaces } from '#document/acts/sheet-pieces.ts';
import type { Spoken } from '#document/domain/document-head.ts';
import type { ContractDocument } from '#document/domain/document-kinds.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetPart } from '#document/domain/sheet.ts';

/** The contract of mediation in one language, with every term of art. 21(2) under its own heading. */
export function composeContract(data: ContractDocument, s: PaperSpeech): SheetPart {
  const own = (text: Spoken | undefined, standard: string) => [paragraph(text === undefined ? s.t(standard) : said(text, s))];
  return framedPart(
    data.head,
    {
      title: 'document.contract.title',
      sections: [
        section(s, 'document.contract.parties', partyBlocks(data.parties, s)),
        section(s, 'document.contract.subject', own(data.subject, '')),
        section(s, 'document.contract.mediators', [{ kind: 'facts', rows: mediatorFacts(data.mediators, s) }]),
        section(s, 'document.contract.expenses', own(data.expenses, '')),
        section(s, 'document.contract.languages', [
          paragraph(s.list(data.languages.map((language) => s.t(`document.language.${language}`)))),
        ]),
        section(s, 'document.contract.confidentiality', own(data.confidentiality, 'document.contract.confidentiality.text')),
        section(s, 'document.contract.liability', own(data.liability, 'document.contract.liability.text')),
        section(s, 'document.contract.term', [paragraph(s.t('document.contract.term.text', { day: s.day(data.lastDay, 'formal') }))]),
        section(s, 'document.contract.procedure', own(data.procedure, '')),
        section(s, 'document.contract.rights', own(data.rightsAndDuties, 'document.contract.rights.text')),
        section(s, 'document.contract.ending', own(data.endingGrounds, 'document.contract.ending.text')),
        section(s, 'document.contract.other', own(data.otherTerms, 'document.contract.other.none')),
      ],
      signatures: signaturePlaces(data.parties, data.mediators, s),
    },
    s,
  );
}
