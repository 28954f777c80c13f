import type { Day, Instant } from '#kernel/day.ts';
import { isDay } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';
import type { LetterDraft, LetterParams } from '#notice/domain/letter.ts';

/** What a letter needs of the one who speaks; the Speech of the service fits here as it is. */
export interface LetterSpeech {
  readonly language: Language;
  readonly t: (id: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly day: (day: Day) => string;
  readonly instant: (instant: Instant) => string;
}

/** What an invitation says of people and of the dispute; sealed in the outbox. */
export interface InvitationContent {
  /** Whom it is for. */
  readonly to: string;
  /** Who invites, with address where it may be told; ready text. */
  readonly from: string;
  /** The organisation of mediators that passes it on. */
  readonly organisation: string;
  readonly subject: string;
  /** Empty when the applicant proposed nothing. */
  readonly proposedSolution: string;
}

/** What the sender knows and the procedure does not. */
export interface LetterContent {
  /** Address of the service as people type it: `https://bitim.example`. */
  readonly site: string;
  /** Page that the letter leads to: the case, or the place that is offered. It asks to sign in. */
  readonly link: string;
  /** Needed for `invitation`; the other letters say neither names nor what the case is about. */
  readonly invitation?: InvitationContent;
}

export interface ComposedLetter {
  readonly subject: string;
  readonly text: string;
}

function said(speech: LetterSpeech, params: LetterParams): Readonly<Record<string, string | number>> {
  const say = (name: string, value: string | number): string | number => {
    if (typeof value === 'number') return value;
    if (name.endsWith('Day') && isDay(value)) return speech.day(value);
    return name.endsWith('Instant') ? speech.instant(value as Instant) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, say(name, value)]));
}

function invitationBody(draft: LetterDraft, speech: LetterSpeech, content: LetterContent): readonly string[] {
  const { invitation } = content;
  if (!invitation) throw new Error('an invitation without its content');
  const values = { ...said(speech, draft.params), ...invitation, site: content.site, link: content.link };
  const solution = invitation.proposedSolution === '' ? 'solution-none' : 'solution';
  const parts = ['who', 'subject', solution, 'what', 'term', 'free', 'language', 'privacy', 'check', 'answer'];
  return parts.map((part) => speech.t(`notice.invitation.${part}`, values));
}

function body(draft: LetterDraft, speech: LetterSpeech, content: LetterContent): readonly string[] {
  if (draft.template === 'invitation')
    return [speech.t('notice.greeting-to', { to: content.invitation?.to ?? '' }), ...invitationBody(draft, speech, content)];
  const values = { ...said(speech, draft.params), site: content.site };
  return [
    speech.t('notice.greeting'),
    speech.t(`notice.letter.${draft.template}`, values),
    speech.t('notice.open', { link: content.link }),
  ];
}

/**
 * Writes a letter in the reader's language. The subject is the same for all letters and languages and names nobody.
 *
 * @throws When an invitation comes without its content: a mistake of the sender.
 */
export function composeLetter(draft: LetterDraft, speech: LetterSpeech, content: LetterContent): ComposedLetter {
  const footer = draft.template === 'invitation' ? 'notice.footer-invitation' : 'notice.footer';
  const paragraphs = [...body(draft, speech, content), speech.t(footer)];
  return { subject: speech.t('notice.subject', { number: draft.params['number'] ?? '' }), text: `${paragraphs.join('\n\n')}\n` };
}
