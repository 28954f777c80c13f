/** How often something may be tried within a window, counted for one subject. */
export interface AttemptLimit {
  readonly most: number;
  readonly windowSeconds: number;
}

/** What is counted, and for whom: `account` is the address given, existing or not; `place` is where the request came from. */
export type AttemptKind =
  | 'sign-in-account'
  | 'sign-in-place'
  | 'letter-account'
  | 'letter-place'
  | 'code-place'
  | 'invitation-account'
  | 'reauthenticate';

/** The limits of this installation. */
export const attemptLimits: { readonly [Kind in AttemptKind]: AttemptLimit } = {
  'sign-in-account': { most: 10, windowSeconds: 15 * 60 },
  'sign-in-place': { most: 200, windowSeconds: 15 * 60 },
  'letter-account': { most: 5, windowSeconds: 3600 },
  'letter-place': { most: 60, windowSeconds: 3600 },
  'code-place': { most: 100, windowSeconds: 3600 },
  'invitation-account': { most: 20, windowSeconds: 3600 },
  reauthenticate: { most: 10, windowSeconds: 15 * 60 },
};
