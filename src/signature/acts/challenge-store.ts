import type { Challenge, FileToSign, Signer } from '#signature/domain/signature-provider.ts';

/** A begun signing, with the person who signs. */
export interface OpenChallenge {
  readonly challenge: Challenge;
  readonly signer: Signer;
  readonly file: FileToSign;
}

/** Where begun signings wait. `take` gives each of them once. */
export interface ChallengeStore {
  readonly put: (open: OpenChallenge) => Promise<void>;
  readonly take: (id: string) => Promise<OpenChallenge | undefined>;
}

/** Keeps challenges in memory: they are gone after a restart and the person begins again. For one process. */
export function createMemoryChallengeStore(limit = 200): ChallengeStore {
  const waiting = new Map<string, OpenChallenge>();
  return {
    put: async (open) => {
      const oldest = waiting.keys().next();
      if (waiting.size >= limit && oldest.done !== true) waiting.delete(oldest.value);
      waiting.set(open.challenge.id, open);
    },
    take: async (id) => {
      const found = waiting.get(id);
      waiting.delete(id);
      return found;
    },
  };
}
