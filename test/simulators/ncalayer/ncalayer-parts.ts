import type { Instant } from '#kernel/day.ts';
import type { Json } from '#kernel/result.ts';
import type { KeyInHand, ScreenAnswer, ScreenQuestion } from '#test/simulators/ncalayer/person-at-screen.ts';

export type Reply = { readonly [field: string]: Json };

/** What the simulated program is made of. */
export interface NcaLayerSettings {
  readonly keys: readonly KeyInHand[];
  /** The person at the screen; the first certificate shown, unless said otherwise. May take their time. */
  readonly person?: (question: ScreenQuestion) => ScreenAnswer | Promise<ScreenAnswer>;
  readonly now: () => Instant;
  /** Whether the certificates count as those of the test authority: then they are shown only to pages that ask with `chain: []`. */
  readonly areOfTestAuthority?: boolean;
  /** Both are seen with the real program. */
  readonly style?: { readonly isList: boolean; readonly isArmoured: boolean };
}

/** The settings with all that one connection shares. */
export interface NcaLayerParts extends Required<NcaLayerSettings> {
  readonly locale: () => string;
  readonly setLocale: (locale: string) => void;
}
