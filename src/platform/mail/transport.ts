import { createTransport } from 'nodemailer';
import type { Config } from '#platform/config.ts';

/** A calendar file that goes with a letter. It holds no names and no subject matter. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly content: string;
}

/** A letter in words, ready to go. */
export interface Message {
  readonly to: string;
  /** Says nothing of the case. */
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly language: string;
  readonly calendar?: CalendarPart;
  /** The same at every attempt, so that a receiver who gets it twice sees it once. */
  readonly messageId: string;
}

/** What carries letters out. */
export interface Transport {
  /** `outbox`: nothing leaves; the letters are read on a page of the program. */
  readonly kind: 'smtp' | 'outbox';
  /** Resolves when the mail server has accepted. */
  readonly send: (message: Message) => Promise<void>;
  readonly close: () => void;
}

const nothing: Transport = {
  kind: 'outbox',
  send: () => Promise.reject(new Error('there is no mail server')),
  close: () => undefined,
};

/** Transport to the mail server of `SMTP_URL`, or none. */
export function openTransport(config: Pick<Config, 'smtpUrl' | 'mailFrom'>): Transport {
  if (config.smtpUrl === undefined) return nothing;
  const mailer = createTransport({ url: config.smtpUrl, pool: true, maxConnections: 2, disableFileAccess: true, disableUrlAccess: true });
  return {
    kind: 'smtp',
    send: async (message) => {
      await mailer.sendMail({
        from: config.mailFrom,
        to: { name: '', address: message.to },
        subject: message.subject,
        text: message.text,
        ...(message.html === undefined ? {} : { html: message.html }),
        messageId: message.messageId,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.language },
        ...(message.calendar === undefined ? {} : { icalEvent: { ...message.calendar, filename: 'meeting.ics' } }),
      });
    },
    close: () => mailer.close(),
  };
}
