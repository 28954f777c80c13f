import { fact, framedPart, paragraph, partyFacts, said, section } from '#document/acts/sheet-pieces.ts';
import type { InvitationLetter } from '#document/domain/document-kinds.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetPart } from '#document/domain/sheet.ts';

function addressees(data: InvitationLetter, s: PaperSpeech): NonNullable<SheetPart['addressees']> {
  const through = data.sentThrough;
  return [
    partyFacts(data.recipient, 'document.field.to', s),
    partyFacts(data.sender, 'document.field.from', s),
    [
      fact(s, 'document.field.through', said(through.name, s)),
      fact(s, 'document.field.address', said(through.address, s)),
      fact(s, 'document.field.phone', through.phone),
    ],
  ];
}

/** The invitation in one language: complete notice, then whether one must, what it costs, who sees, how to answer. */
export function composeInvitation(data: InvitationLetter, s: PaperSpeech): SheetPart {
  const languages = s.list(data.languages.map((language) => s.t(`document.language.${language}`)));
  const questions = [
    fact(s, 'document.invitation.must.field', s.t('document.invitation.must.text')),
    fact(s, 'document.invitation.cost.field', said(data.cost, s)),
    fact(s, 'document.invitation.languages.field', languages),
    fact(s, 'document.invitation.sees.field', s.t('document.invitation.sees.text')),
  ];
  const answer = [
    fact(s, 'document.invitation.code.field', data.caseCode),
    fact(s, 'document.invitation.by.field', s.day(data.answerBy, 'formal')),
  ];
  return framedPart(
    data.head,
    {
      title: 'document.invitation.title',
      addressees: addressees(data, s),
      sections: [
        section(s, 'document.invitation.what', [
          paragraph(s.t('document.invitation.what.text', { sender: said(data.sender.name, s) })),
          { kind: 'facts', rows: answer },
        ]),
        section(s, 'document.invitation.subject', [paragraph(said(data.subject, s))]),
        section(s, 'document.invitation.grounds', [paragraph(said(data.grounds, s))]),
        section(s, 'document.invitation.solution', [paragraph(said(data.proposedSolution, s))]),
        section(s, 'document.invitation.must', [{ kind: 'facts', rows: questions }]),
        section(s, 'document.invitation.answer', [
          paragraph(s.t('document.invitation.answer.text', { page: data.answerPage })),
          paragraph(s.t('document.invitation.days.text', { days: data.answerDays })),
        ]),
      ],
      signatures: [{ role: s.t('document.side.sender'), name: said(data.sender.name, s) }],
    },
    s,
  );
}
