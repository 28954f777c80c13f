import {
  examplePerson as creditor,
  exampleParty as debtor,
  exampleFile as file,
  exampleOffer as offer,
} from '#case/http/act-examples/example-ids.ts';

const instalments = { debtor, creditor, how: 'Kaspi', firstDay: '2026-04-25', eachTiyn: 25_000_000, totalTiyn: 155_000_000 };

/** One body for each act of negotiation, settlement and performance, as the act's own schema takes it. */
export const agreementExamples: Readonly<Record<string, object>> = {
  'make-offer': { room: 'joint', instalments, words: 'Monthly, from April.', lapsesDay: '2026-03-30' },
  'accept-offer': { offerId: offer },
  'decline-offer': { offerId: offer },
  'withdraw-offer': { offerId: offer },
  'release-offer': { offerId: offer },
  'carry-offer': { offerId: offer },
  'draft-settlement': { fromOffer: offer, place: 'Алматы', subject: 'Debt on a receipt', missedPayments: 2, isConditional: false },
  'confirm-section': { version: 1, sections: ['parties', 'subject', 'obligations', 'default', 'other'] },
  'ask-advice-time': { untilDay: '2026-03-30' },
  'issue-settlement': {},
  'sign-settlement': {},
  'mark-performed': { no: 1, on: '2026-04-25', proofId: file },
  'confirm-performance': { no: 1 },
  'dispute-performance': { no: 1, words: 'The payment did not come.' },
  'declare-default': {},
  'prepare-court-order': { debtorAbroad: false },
};
