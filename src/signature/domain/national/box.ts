import type { NationalSignerParams } from '#signature/domain/national/request.ts';

/** Name of the field in which a form carries what the signing program answered. */
export const nationalField = 'signature';

/** Address of the signing program on the reader's own machine. */
export const nationalProgramUrl = 'wss://127.0.0.1:13579';

/** What is told while the program works, and when it does not: message `signature.national.state.<state>`. */
export const nationalStates: readonly [
  'connecting',
  'local-network',
  'loading',
  'signing',
  'sending',
  'cancelled',
  'no-program',
  'network-denied',
  'not-safe',
  'closed',
  'module-unknown',
  'refused',
  'wrong-answer',
  'document-missing',
] = [
  'connecting',
  'local-network',
  'loading',
  'signing',
  'sending',
  'cancelled',
  'no-program',
  'network-denied',
  'not-safe',
  'closed',
  'module-unknown',
  'refused',
  'wrong-answer',
  'document-missing',
];
export type NationalState = (typeof nationalStates)[number];

/** What a page tells its script, as JSON in `data-ncalayer`. Either a document to fetch and sign, or a text. */
export interface NationalBoxOrder {
  readonly url: string;
  readonly documentHref?: string;
  readonly text?: string;
  readonly signerParams: NationalSignerParams;
  readonly texts: { readonly [State in NationalState]: string };
}
