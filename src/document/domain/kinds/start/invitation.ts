import { z } from 'zod';
import { documentDaySchema, headSchema, partySchema, spokenSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentParty, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { facts, languageList, partyFacts, said, signaturePlace } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';

/** Invitation of the other side. Complete by itself: nobody needs to follow a link to learn what it is about. */
export interface InvitationLetter {
  readonly head: DocumentHead;
  readonly sender: DocumentParty;
  readonly recipient: DocumentParty;
  /** Who sends the letter in the sender's name and can be called back. */
  readonly sentThrough: { readonly name: Spoken; readonly address: Spoken; readonly phone: string };
  readonly subject: Spoken;
  readonly grounds: Spoken;
  readonly proposedSolution: Spoken;
  readonly languages: readonly Language[];
  readonly cost: Spoken;
  readonly caseCode: string;
  /** Page where the case code is typed in. */
  readonly answerPage: string;
  readonly answerDays: number;
  readonly answerBy: Day;
}

const schema: z.ZodType<InvitationLetter> = z.strictObject({
  head: headSchema,
  sender: partySchema,
  recipient: partySchema,
  sentThrough: z.strictObject({ name: spokenSchema, address: spokenSchema, phone: z.string() }),
  subject: spokenSchema,
  grounds: spokenSchema,
  proposedSolution: spokenSchema,
  languages: z.array(z.enum(['kk', 'ru', 'en'])),
  cost: spokenSchema,
  caseCode: z.string().min(1),
  answerPage: z.string().min(1),
  answerDays: z.int().min(1),
  answerBy: documentDaySchema,
});

const proposal = [{ act: 'mediation', article: '20', paragraph: '6' }] as const;

/** The invitation: a complete notice, then whether one must, what it costs, who sees, how to answer. */
export const invitationKind: DocumentKindSpec<InvitationLetter> = {
  kind: 'invitation',
  version: 1,
  schema,
  slots: {
    recipient: { as: 'block' },
    sender: { as: 'block' },
    senderName: { as: 'text' },
    throughName: { as: 'text' },
    throughAddress: { as: 'text' },
    throughPhone: { as: 'text', optional: true },
    subject: { as: 'text' },
    grounds: { as: 'text' },
    proposedSolution: { as: 'text' },
    languages: { as: 'text' },
    cost: { as: 'text' },
    caseCode: { as: 'text' },
    answerPage: { as: 'text' },
    answerWithin: { as: 'text', essential: proposal },
    answerBy: { as: 'day', essential: proposal },
  },
  fill: (data, s) => ({
    recipient: [facts(partyFacts(data.recipient, 'document.field.to', s))],
    sender: [facts(partyFacts(data.sender, 'document.field.from', s))],
    senderName: said(data.sender.name, s),
    throughName: said(data.sentThrough.name, s),
    throughAddress: said(data.sentThrough.address, s),
    throughPhone: data.sentThrough.phone,
    subject: said(data.subject, s),
    grounds: said(data.grounds, s),
    proposedSolution: said(data.proposedSolution, s),
    languages: languageList(data.languages, s),
    cost: said(data.cost, s),
    caseCode: data.caseCode,
    answerPage: data.answerPage,
    answerWithin: s.t('document.answer-within', { days: data.answerDays }),
    answerBy: data.answerBy,
  }),
  signatures: (data, s) => [signaturePlace('document.side.sender', data.sender.name, s)],
};
