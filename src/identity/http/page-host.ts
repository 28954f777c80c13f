import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { Refusal } from '#kernel/result.ts';
import type { Flash } from '#web/page.tsx';
import type { Speech } from '#web/speech.ts';

/** What a page of this concept hands over to be shown inside the frame of the service. */
export interface PageContent {
  /** Ready text. */
  readonly title: string;
  readonly body: ComponentChildren;
  readonly status?: number;
  readonly flash?: Flash;
  readonly hasErrors?: boolean;
  readonly wide?: boolean;
  readonly robots?: 'index' | 'noindex';
  /** Scripts of the page, by their plain names. */
  readonly islands?: readonly string[];
}

/** The frame around pages: language, header, tokens of forms. Joined in `main`. */
export interface PageHost {
  readonly speech: (request: FastifyRequest) => Speech;
  /** Token for a form on the page that is being answered; the server checks it before any handler of a post. */
  readonly formToken: (request: FastifyRequest) => string;
  readonly show: (request: FastifyRequest, reply: FastifyReply, page: PageContent) => FastifyReply;
  /** Refusals as problem details (RFC 9457) in the caller's language; the status follows from the codes. */
  readonly refuse: (request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) => FastifyReply;
}
