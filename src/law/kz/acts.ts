import type { DayText } from '#law/engine/rule.ts';

/** An act of Kazakhstan: its number and where its official text stands. */
export interface Act {
  /** Null while nobody has read it. */
  readonly number: string | null;
  readonly adopted: DayText;
  /** Number of the document in the state bank of legal acts: `https://zan.gov.kz/client/#!/doc/<document>/rus`. */
  readonly document: number | null;
}

/** The acts that rules cite. Names are in the texts: `law.act.<id>` in full, `law.act-short.<id>` for a citation. */
export const acts: Readonly<Record<string, Act>> = {
  mediation: { number: '401-IV', adopted: '2011-01-28', document: 57223 },
  civil: { number: '268-XIII', adopted: '1994-12-27', document: 879 },
  'civil-procedure': { number: '377-V', adopted: '2015-10-31', document: 95109 },
  'administrative-procedure': { number: '350-VI', adopted: '2020-06-29', document: 144260 },
  criminal: { number: '226-V', adopted: '2014-07-03', document: 81097 },
  'administrative-offences': { number: '235-V', adopted: '2014-07-05', document: 81245 },
  family: { number: '518-IV', adopted: '2011-12-26', document: 62568 },
  labour: { number: '414-V', adopted: '2015-11-23', document: 95666 },
  enforcement: { number: '261-IV', adopted: '2010-04-02', document: 51792 },
  'personal-data-protection': { number: '94-V', adopted: '2013-05-21', document: 72730 },
  'tax-2017': { number: '120-VI', adopted: '2017-12-25', document: 117004 },
  'tax-2008': { number: '99-IV', adopted: '2008-12-10', document: 42833 },
  'tax-2025': { number: '214-VIII', adopted: '2025-07-18', document: 212543 },
  budget: { number: '239-VIII', adopted: '2025-12-08', document: 218360 },
  'criminal-procedure': { number: '231-V', adopted: '2014-07-04', document: 81164 },
  consumers: { number: '274-IV', adopted: '2010-05-04', document: 52483 },
  'singapore-convention': { number: '116-VII', adopted: '2022-04-25', document: null },
  notariate: { number: '155-I', adopted: '1997-07-14', document: 104458 },
  'self-regulation': { number: '390-V', adopted: '2015-11-12', document: 95275 },
  'training-rules-2011': { number: '770', adopted: '2011-07-03', document: null },
  'training-rules-2025': { number: null, adopted: '2025-12-30', document: null },
  'public-mediators-register': { number: '126', adopted: '2022-04-21', document: null },
  'public-mediators-election': { number: '134', adopted: '2022-05-03', document: null },
};
