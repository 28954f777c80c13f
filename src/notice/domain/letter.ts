import type { CaseId, PartyId, PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';

/** To whom a letter goes: an account, an address of somebody who has none here yet, or the address of an earlier letter by its key. */
export type LetterTo =
  | { readonly personId: PersonId }
  | { readonly email: string; readonly partyId?: PartyId; readonly representativeId?: string }
  | { readonly addressOf: string };

/** News that members of a room learn of. */
export type NewsTemplate =
  | 'invitation-ready'
  | 'time-asked'
  | 'time-granted'
  | 'time-refused'
  | 'invitation-accepted'
  | 'invitation-declined'
  | 'invitation-lapsed'
  | 'mediator-asked'
  | 'mediator-proposed'
  | 'choose-again'
  | 'explanation'
  | 'disclosure'
  | 'mediator-replaced'
  | 'contract-to-draft'
  | 'contract-to-sign'
  | 'contract-concluded'
  | 'extension-asked'
  | 'term-extended'
  | 'term-moved'
  | 'session-proposed'
  | 'session-fixed'
  | 'session-cancelled'
  | 'offer'
  | 'offer-answered'
  | 'settlement-to-confirm'
  | 'settlement-to-sign'
  | 'settlement-concluded'
  | 'paper-to-confirm'
  | 'paper-confirmed'
  | 'paper-returned'
  | 'promise-marked'
  | 'promise-confirmed'
  | 'promise-disputed'
  | 'default'
  | 'ended'
  | 'closed'
  | 'notice-asked'
  | 'news'
  | 'new-words';

/** Letters that bring somebody into a case. */
export type InvitationTemplate = 'invitation' | 'join' | 'join-representative';

export type ReminderTemplate = 'invitation-reminder' | 'term-reminder' | 'promise-reminder' | 'promise-late' | 'session-reminder';

export type LetterTemplate = NewsTemplate | InvitationTemplate | ReminderTemplate;

/** Codes, ids, days and numbers alone; names and words never. `…Day` and `…Instant` are written out when the letter is composed. */
export type LetterParams = Readonly<Record<string, string | number>>;

/** A letter as the procedure wants it sent; its words are made by `composeLetter` when it goes out. */
export interface LetterDraft {
  /** Unique for ever: the same occasion gives the same key, so that a repeated run doubles nothing. */
  readonly key: string;
  readonly caseId: CaseId;
  readonly to: LetterTo;
  /** Language of the person in this case; the account's own language, where there is an account, goes before it. */
  readonly language: Language;
  readonly template: LetterTemplate;
  readonly params: LetterParams;
  /** Whose place the letter offers: the sender makes the token that goes with it. */
  readonly isInvitation?: { readonly partyId: PartyId } | { readonly representativeId: string };
  /** The meeting whose calendar file goes with the letter. */
  readonly calendarOf?: string;
}
