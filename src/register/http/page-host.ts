import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { Refusal } from '#kernel/result.ts';
import type { RegisterPorts } from '#register/acts/ports.ts';
import type { Speech } from '#web/speech.ts';

/** What a page of this concept hands over to be shown inside the frame of the service. */
export interface PageContent {
  /** Ready text. */
  readonly title: string;
  readonly body: ComponentChildren;
  readonly status?: number;
  readonly wide?: boolean;
  readonly robots?: 'index' | 'noindex';
}

/** The frame around pages, joined in `main`. */
export interface PageHost {
  readonly speech: (request: FastifyRequest) => Speech;
  readonly show: (request: FastifyRequest, reply: FastifyReply, page: PageContent) => FastifyReply;
  /** Refusals as an error page, or as problem details under `/api`; the status follows from the codes. */
  readonly refuse: (request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) => FastifyReply;
}

/** Everything the pages and routes of this concept are made of. Joined in `main`. */
export interface RegisterHttpParts {
  readonly ports: RegisterPorts;
  readonly host: PageHost;
}
