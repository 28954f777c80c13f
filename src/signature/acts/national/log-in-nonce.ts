import type { Instant } from '#kernel/day.ts';
import type { Chance, Clock } from '#kernel/ports.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';
import type { AcceptParts } from '#signature/acts/national/accept-national.ts';
import { checkNational, oneSignature } from '#signature/acts/national/check-national.ts';
import { secondOpinion } from '#signature/acts/national/second-opinion.ts';
import { nationalRefusals } from '#signature/domain/national/refusal.ts';

/** What a text that is signed once is for; one for signing in proves nothing elsewhere. */
export type LogInPurpose = 'sign-in' | 'attach';

/** A text that waits to be signed. */
export interface LogInNonce {
  readonly text: string;
  readonly purpose: LogInPurpose;
  readonly expiresAt: Instant;
}

/** Where texts wait. `take` gives each of them once. */
export interface NonceStore {
  readonly put: (nonce: LogInNonce) => Promise<void>;
  readonly take: (text: string) => Promise<LogInNonce | undefined>;
}

/** Who signed, as the certificate says. */
export interface ProvenPerson {
  readonly iin: string;
  readonly name: string | null;
}

/** `origin` is the address under which people reach the service. `store` may be shared by several processes. */
export interface LogInParts extends AcceptParts {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly origin: string;
  readonly store?: NonceStore;
}

/** What came back: the program's answer, and which text it is said to be over. */
export interface LogInAnswer {
  readonly payload: unknown;
  readonly text: string;
  readonly purpose: LogInPurpose;
}

export interface NationalLogIn {
  readonly issue: (purpose: LogInPurpose) => Promise<LogInNonce>;
  readonly check: (answer: LogInAnswer) => Promise<Result<ProvenPerson, readonly Refusal[]>>;
}

const lifeMs = 5 * 60_000;
const secretBytes = 32;

/** Keeps texts in memory: they are gone after a restart and the person begins again. For one process. */
export function createMemoryNonceStore(limit = 10_000): NonceStore {
  const waiting = new Map<string, LogInNonce>();
  return {
    put: async (nonce) => {
      const oldest = waiting.keys().next();
      if (waiting.size >= limit && oldest.done !== true) waiting.delete(oldest.value);
      waiting.set(nonce.text, nonce);
    },
    take: async (text) => {
      const found = waiting.get(text);
      waiting.delete(text);
      return found;
    },
  };
}

async function takenNonce(
  store: NonceStore,
  { text, purpose }: LogInAnswer,
  now: Instant,
): Promise<Result<LogInNonce, readonly Refusal[]>> {
  const nonce = await store.take(text);
  if (!nonce || nonce.purpose !== purpose) return refuse('signature.nonce-unknown');
  return now > nonce.expiresAt ? refuse('signature.nonce-expired') : ok(nonce);
}

async function personBehind(parts: LogInParts, cms: Uint8Array, text: string): Promise<Result<ProvenPerson, readonly Refusal[]>> {
  const content = new TextEncoder().encode(text);
  const checked = await checkNational({ cms, content, at: parts.clock.now() }, parts.trust);
  if (!checked.ok) return checked;
  const { signer } = checked.value;
  const other = await secondOpinion(parts, signer, { cms, content });
  const refusals = [...nationalRefusals(signer, { purpose: 'log-in', signer: {} }), ...other.refusals];
  if (refusals.length > 0) return err(refusals);
  const { iin, name } = signer.certificate?.subject ?? {};
  return iin === undefined ? refuse('signature.no-iin-in-certificate') : ok({ iin, name: name ?? null });
}

/**
 * Proof of who somebody is, by their own certificate and with no third party: they sign a text that is given out once, names this service and
 * what it is for, and lives for five minutes. It has no line breaks, as a form would change them on its way.
 *
 * The national program does not show what it signs, so a foreign page could have it sign a text that it fetched here. Against that stand
 * the short life, the single use, and that the form which brings the answer belongs to the browser that fetched the text.
 *
 * @error check signature.cancelled leaves the text open; every other answer uses it up.
 * @error check signature.nonce-unknown · signature.nonce-expired · signature.no-iin-in-certificate · what `oneSignature`,
 *   `checkNational`, `nationalRefusals` and `secondOpinion` say
 */
export function createNationalLogIn(parts: LogInParts): NationalLogIn {
  const { clock, chance, origin, store = createMemoryNonceStore() } = parts;
  return {
    issue: async (purpose) => {
      const now = clock.now();
      const expiresAt = new Date(Date.parse(now) + lifeMs).toISOString() as Instant;
      const nonce = { text: `Bitim ${purpose} ${origin} ${expiresAt} ${chance.secret(secretBytes)}`, purpose, expiresAt };
      await store.put(nonce);
      return nonce;
    },
    check: async (answer) => {
      const cms = oneSignature(answer.payload);
      if (!cms.ok && cms.error.some(({ code }) => code === 'signature.cancelled')) return cms;
      const nonce = await takenNonce(store, answer, clock.now());
      if (!nonce.ok) return nonce;
      return cms.ok ? personBehind(parts, cms.value, nonce.value.text) : cms;
    },
  };
}
