import type { DisputeKind } from '#case/domain/procedure-event.ts';
import type { Day } from '#kernel/day.ts';
import type { OrganisationId, PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { RegionCode } from '#register/domain/region.ts';

export type MediatorKind = 'professional' | 'public' | 'retired-judge';
export type MeetingFormat = 'in-person' | 'video' | 'phone';

export const mediatorKinds: readonly MediatorKind[] = ['professional', 'public', 'retired-judge'];
export const meetingFormats: readonly MeetingFormat[] = ['in-person', 'video', 'phone'];

/** What a mediator says of himself, in a language of his choice; always shown marked as his own words. */
export interface SelfDescription {
  readonly language: Language;
  readonly text: string;
}

/** Training as shown by its certificate. Public mediators need none (Law 9(3)). */
export interface Training {
  readonly hours: number;
  readonly provider: string;
  readonly certificateNumber: string;
  readonly certifiedOn: Day;
}

/** One entry of the register, as anybody may read it (Law 14(3) and (6), 16(3) and (5)). */
export interface Mediator {
  readonly registryNumber: string;
  readonly name: string;
  readonly kind: MediatorKind;
  /** Null for public mediators: their register is kept by an akim, named in `keeper`. */
  readonly organisationId: OrganisationId | null;
  readonly keeper: { readonly kk: string; readonly ru: string };
  readonly languages: readonly Language[];
  readonly regions: readonly RegionCode[];
  readonly fields: readonly DisputeKind[];
  readonly formats: readonly MeetingFormat[];
  /** Lowest fee for a whole case, in tiyn; null when nothing is charged. */
  readonly feeFromTiyn: number | null;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly about: SelfDescription | null;
  readonly training: Training | null;
  readonly enteredOn: Day;
  /** First day of each suspension; how long it runs the law says. */
  readonly suspendedFrom: readonly Day[];
  readonly excludedOn: Day | null;
}

/** What the keeper of the register has seen proof of; never published. */
export interface EntryProofs {
  readonly birthDay: Day;
  readonly higherEducation: boolean;
  readonly performsStateFunctions: boolean;
  readonly mediatorCapacity: 'full' | 'limited' | 'incapable';
  readonly underProsecution: boolean;
  readonly conviction: 'none' | 'spent' | 'unspent';
}

/** The whole entry as its keeper holds it. */
export interface RegisterEntry extends Mediator {
  readonly personId: PersonId;
  readonly proofs: EntryProofs;
}

/** An organisation of mediators. */
export interface Organisation {
  readonly organisationId: OrganisationId;
  readonly bin: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly region: RegionCode;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly site: string | null;
}

/** Figures of a mediator, computed from cases and never typed in. Null while there are too few cases to tell nothing of one. */
export interface MediatorFigures {
  readonly endedCases: number;
  readonly settledCases: number;
  readonly medianDays: number;
}
