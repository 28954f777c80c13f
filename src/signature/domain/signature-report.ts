import type { Instant } from '#kernel/day.ts';

/** `not-checked` is said aloud: a check that was not made is not a good one. */
export type CheckStatus = 'ok' | 'failed' | 'not-checked';

/** Where in a file something was found to be other than it was signed: bytes `from` to `to`, both counted from 0 and included. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** Number of the PDF object that holds the place, where one could be found. */
  readonly object?: number;
}

/** One line of a report. The text is the message `signature.check.<code>`. */
export interface Check {
  readonly status: CheckStatus;
  readonly code: string;
  readonly place?: Place;
}

/** Who the certificate says that signed. */
export interface CertifiedIdentity {
  readonly name?: string;
  readonly iin?: string;
  readonly organisation?: string;
  readonly bin?: string;
  readonly role?: string;
}

/** Whose certificate signed: this platform's, a national authority's, that of a demonstration, or nobody's that is known. */
export type SignatureLevel = 'platform-certificate' | 'national-certificate' | 'simulated-certificate' | 'unknown';

/** What was found about one signature, line by line. */
export interface SignatureReport {
  /** The bytes are those that were signed, and the signature belongs to the certificate. */
  readonly integrity: Check;
  /** The certificate was issued by an authority that is trusted here. */
  readonly chain: Check;
  /** The certificate is meant for signing documents, not only for log-in, certificates or time stamps. */
  readonly usage: Check;
  /** The certificate was valid at `at`. */
  readonly validity: Check & { readonly at?: Instant };
  readonly revocation: Check & { readonly source?: string; readonly thisUpdate?: Instant; readonly raw?: Uint8Array };
  readonly timeStamp: Check & { readonly time?: Instant; readonly imprintMatches?: boolean; readonly chainOk?: boolean };
  readonly identity: Check & { readonly certified: CertifiedIdentity };
  /** Message `signature.level.<level>`. Only `national-certificate` is an electronic digital signature under the law of Kazakhstan. */
  readonly level: SignatureLevel;
  /** Codes of all failed lines, in order. */
  readonly problems: readonly string[];
}

/** The lines of a report by name, in the order in which they are shown. */
export const reportLines: readonly ['integrity', 'chain', 'usage', 'validity', 'revocation', 'timeStamp', 'identity'] = [
  'integrity',
  'chain',
  'usage',
  'validity',
  'revocation',
  'timeStamp',
  'identity',
];

/** Completes a report with the list of what failed. */
export function withProblems(report: Omit<SignatureReport, 'problems'>): SignatureReport {
  return {
    ...report,
    problems: reportLines.map((line) => report[line]).flatMap(({ status, code }) => (status === 'failed' ? [code] : [])),
  };
}
