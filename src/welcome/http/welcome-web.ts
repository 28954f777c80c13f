import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { Language } from '#kernel/language.ts';
import type { Speech } from '#web/speech.ts';

/** A person who can be reached, with name, hours and languages. */
export interface HelpDesk {
  readonly organisation: Readonly<Record<Language, string>>;
  /** The person to ask for. */
  readonly person: Readonly<Record<Language, string>>;
  readonly phone: string;
  readonly email: string;
  /** Days and hours in words: "Monday to Friday, 9:00 to 18:00". */
  readonly hours: Readonly<Record<Language, string>>;
  readonly languages: readonly Language[];
}

/** What the public pages need from the rest of the program; joined in main. */
export interface WelcomeWeb {
  readonly speech: (request: FastifyRequest) => Speech;
  /** Whether somebody is signed in. */
  readonly viewer: (request: FastifyRequest) => object | null;
  readonly show: (
    request: FastifyRequest,
    reply: FastifyReply,
    page: { readonly title: string; readonly body: ComponentChildren },
  ) => FastifyReply;
  readonly helpDesks: () => Promise<readonly HelpDesk[]>;
}
