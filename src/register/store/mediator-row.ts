import type { OrganisationId } from '#kernel/id.ts';
import type { Mediator, Organisation } from '#register/domain/mediator.ts';
import type { OrganisationRow, PublicMediatorRow } from '#register/store/tables.ts';

/** A row of the public view as an entry of the register. */
export function mediatorOf(row: PublicMediatorRow): Mediator {
  const { about_language: language, about_text: text } = row;
  return {
    registryNumber: row.registry_number,
    name: row.name,
    kind: row.kind,
    organisationId: row.organisation_id as OrganisationId | null,
    keeper: { kk: row.keeper_kk, ru: row.keeper_ru },
    languages: row.languages,
    regions: row.regions,
    fields: row.fields,
    formats: row.formats,
    feeFromTiyn: row.fee_from_tiyn,
    address: row.address,
    phone: row.phone,
    email: row.email,
    about: language !== null && text !== null ? { language, text } : null,
    training: row.training,
    enteredOn: row.entered_on,
    suspendedFrom: row.suspended_from,
    excludedOn: row.excluded_on,
  };
}

/** A row of organisations as an organisation. */
export function organisationOf(row: OrganisationRow): Organisation {
  return {
    organisationId: row.id as OrganisationId,
    bin: row.bin,
    nameKk: row.name_kk,
    nameRu: row.name_ru,
    region: row.region,
    address: row.address,
    phone: row.phone,
    email: row.email,
    site: row.site,
  };
}
