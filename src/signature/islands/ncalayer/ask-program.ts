import { readNationalReply } from '#signature/domain/national/reply.ts';
import { type NationalSignerParams, nationalSigningParams } from '#signature/domain/national/request.ts';

/** The part of the client of NCALayer that is used. */
export interface ProgramClient {
  onResponseReady: ((text: string) => void) | null;
  readonly connect: () => Promise<string>;
  readonly basicsSignCMS: (storages: null, data: string, params: object, signer: object, locale: string) => Promise<unknown>;
}

/** `data` is base64. */
export interface ProgramOrder {
  readonly data: string;
  readonly signerParams: NationalSignerParams;
  readonly locale: string;
}

/** What came of it. `no-program` is told before anything was asked, `closed` after. */
export type ProgramOutcome =
  | { readonly kind: 'signed'; readonly cms: string }
  | { readonly kind: 'cancelled' | 'no-program' | 'closed' | 'module-unknown' | 'refused' | 'wrong-answer' };

const failures = {
  'no-answer': 'wrong-answer',
  'module-unknown': 'module-unknown',
  'program-refused': 'refused',
  unreadable: 'wrong-answer',
} as const;

function outcomeOf(answer: unknown): ProgramOutcome {
  const reply = readNationalReply(answer);
  if (reply.kind === 'cancelled') return { kind: 'cancelled' };
  if (reply.kind === 'failed') return { kind: failures[reply.why] };
  const [cms, ...others] = reply.texts;
  return cms === undefined || others.length > 0 ? { kind: 'wrong-answer' } : { kind: 'signed', cms };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { unreadable: true };
  }
}

/**
 * Signs by the program behind a connection that was made.
 *
 * The answer is read as it came: the client throws away which of the envelopes it was, marks a cancel in one of them only, and waits for
 * ever when the answer is no JSON.
 */
export async function signByProgram(client: ProgramClient, order: ProgramOrder): Promise<ProgramOutcome> {
  const answered = new Promise<ProgramOutcome>((resolve) => {
    client.onResponseReady = (text) => resolve(outcomeOf(readJson(text)));
  });
  const { data, signerParams, locale } = order;
  const signed = client.basicsSignCMS(null, data, nationalSigningParams, signerParams, locale);
  // It fails for an answer that was read above too, and then this comes second.
  const failed = signed.then(
    () => answered,
    (): ProgramOutcome => ({ kind: 'closed' }),
  );
  return Promise.race([answered, failed]);
}

/** Connects to the program and says whether it is there. */
export async function findProgram(client: ProgramClient): Promise<boolean> {
  return client.connect().then(
    () => true,
    () => false,
  );
}
