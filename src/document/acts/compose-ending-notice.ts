import {
  fact,
  framedPart,
  mediatorFacts,
  paragraph,
  partyNames,
  reference,
  section,
  signaturePlaces,
} from '#document/acts/sheet-pieces.ts';
import type { EndingGround, EndingNotice } from '#document/domain/document-kinds.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetPart } from '#document/domain/sheet.ts';

/** Items of art. 26(1). */
const items: Readonly<Record<EndingGround, number>> = {
  'settlement-signed': 1,
  'settlement-excluded': 2,
  'refused-in-writing': 3,
  'refused-to-continue': 4,
  'term-expired': 5,
};

/** The notice of termination in one language: ground and day, nothing that was said. */
export function composeEndingNotice(data: EndingNotice, s: PaperSpeech): SheetPart {
  const about = [
    fact(s, 'document.field.case', data.caseNumber),
    ...(data.contract ? [fact(s, 'document.field.contract', reference(data.contract, s))] : []),
    ...mediatorFacts(data.mediators, s),
  ];
  const ground = [
    fact(s, 'document.ending-notice.field.ground', s.t(`document.ending-notice.ground.${data.ground}`)),
    fact(s, 'document.ending-notice.field.law', s.t('document.ending-notice.law', { item: items[data.ground] })),
    fact(s, 'document.ending-notice.field.day', s.day(data.endedOn, 'formal')),
  ];
  return framedPart(
    data.head,
    {
      title: 'document.ending-notice.title',
      sections: [
        section(s, 'document.ending-notice.case', [{ kind: 'facts', rows: about }]),
        section(s, 'document.ending-notice.parties', partyNames(data.parties, s)),
        section(s, 'document.ending-notice.ground', [{ kind: 'facts', rows: ground }]),
        section(s, 'document.ending-notice.silence', [paragraph(s.t('document.ending-notice.silence.text'))]),
      ],
      signatures: signaturePlaces([], data.mediators, s),
    },
    s,
  );
}
