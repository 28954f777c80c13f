import type { DisputeKind } from '#case/domain/procedure-event.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';
import type { EntryProofs, MediatorKind, MeetingFormat, Training } from '#register/domain/mediator.ts';
import type { RegionCode } from '#register/domain/region.ts';

export type OrganisationRow = {
  readonly id: string;
  readonly bin: string;
  readonly name_kk: string;
  readonly name_ru: string;
  readonly region: RegionCode;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly site: string | null;
};

type PublishedColumns = {
  readonly registry_number: string;
  readonly name: string;
  readonly kind: MediatorKind;
  readonly organisation_id: string | null;
  readonly keeper_kk: string;
  readonly keeper_ru: string;
  readonly languages: readonly Language[];
  readonly regions: readonly RegionCode[];
  readonly fields: readonly DisputeKind[];
  readonly formats: readonly MeetingFormat[];
  readonly fee_from_tiyn: number | null;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly about_language: Language | null;
  readonly about_text: string | null;
  readonly training: Training | null;
  readonly entered_on: Day;
  readonly excluded_on: Day | null;
};

export type PublicMediatorRow = PublishedColumns & { readonly suspended_from: readonly Day[] };

export type RegisterEntryRow = PublishedColumns & { readonly person_id: string; readonly proofs: EntryProofs };

export type MediatorSuspensionRow = { readonly registry_number: string; readonly suspended_from: Day };

export type RegisterTables = {
  readonly organisation: OrganisationRow;
  readonly register_entry: RegisterEntryRow;
  readonly mediator_suspension: MediatorSuspensionRow;
  readonly public_mediator: PublicMediatorRow;
};
