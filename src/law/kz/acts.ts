import type { ActId, DayText } from '#law/engine/rule.ts';

/** An act of Kazakhstan: its number and where its official text stands. */
export interface Act {
  readonly number: string;
  readonly adopted: DayText;
  /** Number of the document in the state bank of legal acts: `https://zan.gov.kz/client/#!/doc/<document>/rus`. */
  readonly document: number | null;
}

/** The acts that rules cite. Names are in the texts: `law.act.<id>` in full, `law.act-short.<id>` for a citation. */
export const acts: Readonly<Record<ActId, Act>> = {
  mediation: { number: '401-IV', adopted: '2011-01-28', document: 57223 },
  civil: { number: '268-XIII', adopted: '1994-12-27', document: null },
  'civil-procedure': { number: '377-V', adopted: '2015-10-31', document: 95109 },
  'administrative-procedure': { number: '350-VI', adopted: '2020-06-29', document: 144260 },
  criminal: { number: '226-V', adopted: '2014-07-03', document: 81097 },
  'administrative-offences': { number: '235-V', adopted: '2014-07-05', document: 81245 },
  family: { number: '518-IV', adopted: '2011-12-26', document: 62568 },
  labour: { number: '414-V', adopted: '2015-11-23', document: 95666 },
  enforcement: { number: '261-IV', adopted: '2010-04-02', document: 51792 },
};
