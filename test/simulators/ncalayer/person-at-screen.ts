import type { TestAuthority, TestHolder } from '#test/simulators/test-authority.ts';

/** A key that the person at the screen has in a file, with the authority that certified it. */
export interface KeyInHand {
  readonly holder: TestHolder;
  readonly authority: TestAuthority;
}

/** What the window of the program asks: which of these certificates, in which language, for how many documents. */
export interface ScreenQuestion {
  readonly certificates: readonly TestHolder[];
  readonly locale: string;
  readonly documents: number;
}

/** What the person does: chooses a certificate, closes the window, or the whole program is gone. */
export type ScreenAnswer = { readonly choose: string } | 'cancel' | 'disconnect';

/** Which certificates a page asks for. */
export interface Wanted {
  readonly extKeyUsageOids: readonly string[];
  readonly iin?: string | undefined;
  readonly bin?: string | undefined;
  readonly serialNumber?: string | undefined;
  /** An empty `chain` lets certificates of the test authority through. */
  readonly chain?: readonly string[] | undefined;
}

/** The certificates that the window shows. An empty text asks for nothing. */
export function shownCertificates(keys: readonly KeyInHand[], wanted: Wanted, areOfTestAuthority: boolean): readonly KeyInHand[] {
  if (areOfTestAuthority && wanted.chain === undefined) return [];
  const asks = (value: string | undefined, has: string | null | undefined): boolean => !value || value === has;
  return keys.filter(({ holder }) => {
    const { subject, serial, extendedKeyUsage } = holder;
    const isMeant = wanted.extKeyUsageOids.every((oid) => extendedKeyUsage.includes(oid));
    return isMeant && asks(wanted.iin, subject.iin) && asks(wanted.bin, subject.organisation?.bin) && asks(wanted.serialNumber, serial);
  });
}
