import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { administrativeProcedureCode } from '#law/kz/editions.ts';

/** What a settlement in an administrative case has to state. */
export type AdministrativeTerm = 'agreed-terms' | 'court-costs-and-representatives';

/** Reconciliation in an administrative court, only within the discretion of the respondent; it is also the basis for a state body to take part. */
export const administrativeReconciliation: NormRule = {
  id: 'kz.administrative-procedure.120.1',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '1', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-01'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** The parties may settle at every stage until the court retires to decide. */
export const untilCourtRetires: NormRule = {
  id: 'kz.administrative-procedure.120.1.stage',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '1', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-01'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** The settlement is in writing and signed by the parties or their representatives. */
export const writtenAndSigned: NormRule = {
  id: 'kz.administrative-procedure.120.3',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '3', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-02'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** The settlement can be enforced by compulsion. */
export const enforceable: NormRule = {
  id: 'kz.administrative-procedure.120.4',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '4', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-02'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** What the settlement has to state. */
export const administrativeTerms: ListRule<AdministrativeTerm> = {
  id: 'kz.administrative-procedure.120.4.terms',
  kind: 'list',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '4', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-02'],
  values: [{ ...administrativeProcedureCode, value: ['agreed-terms', 'court-costs-and-representatives'] }],
};

/** The motion to approve is considered in a hearing or a preliminary hearing. */
export const heardInCourt: NormRule = {
  id: 'kz.administrative-procedure.120.5',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '5', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-03'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** On approval the claim is returned, in whole or in part. */
export const claimReturned: NormRule = {
  id: 'kz.administrative-procedure.120.6',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '6', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-03'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** A settlement that is not performed of free will is enforced on a writ. */
export const administrativeWrit: NormRule = {
  id: 'kz.administrative-procedure.120.7',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '7', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-04'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** The court helps the parties to settle at every stage. */
export const courtHelps: NormRule = {
  id: 'kz.administrative-procedure.120.8',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '8', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-01'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** A court does not approve terms that are contrary to law or violate rights of others. */
export const unlawfulNotApproved: NormRule = {
  id: 'kz.administrative-procedure.120.9',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '9', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-05'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** Without a settlement, or when it is not approved, the case goes on in the ordinary way. */
export const administrativeCaseGoesOn: NormRule = {
  id: 'kz.administrative-procedure.120.10',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '10', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-05'],
  values: [{ ...administrativeProcedureCode, value: true }],
};
