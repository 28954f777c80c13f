import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { DocumentKind } from '#document/domain/document-kinds.ts';
import type { Sheet } from '#document/domain/sheet.ts';
import type { Refusal } from '#kernel/result.ts';
import type { Cite } from '#law/engine/rule.ts';
import type { Speech } from '#web/speech.ts';

/** A sample of one kind of document: invented content in the template that is in force here. */
export interface SampleDocument {
  readonly kind: DocumentKind;
  readonly sheet: Sheet;
  /** Articles whose terms the template holds, as citations: «Law On Mediation, art. 27(2)». */
  readonly terms: readonly Cite[];
  /** Whether the installation replaced the shipped template, by language. */
  readonly isOwn: Readonly<Record<'kk' | 'ru', boolean>>;
}

/** A fault of a template that was laid into the folder of own templates; it is not used. */
export interface TemplateFaultLine {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly slot?: string;
}

/** What the pages of sample documents need; joined in main. */
export interface DocumentWeb {
  readonly speech: (request: FastifyRequest) => Speech;
  readonly show: (
    request: FastifyRequest,
    reply: FastifyReply,
    page: { readonly title: string; readonly body: ComponentChildren; readonly wide?: boolean },
  ) => FastifyReply;
  readonly refuse: (request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) => FastifyReply;
  readonly samples: () => readonly SampleDocument[];
  readonly faults: readonly TemplateFaultLine[];
  readonly template: (kind: DocumentKind, language: 'kk' | 'ru') => string;
  readonly pdf: (kind: DocumentKind) => Promise<Uint8Array>;
  readonly docx: (kind: DocumentKind) => Promise<Uint8Array>;
  readonly schema: (kind: DocumentKind) => object;
}
