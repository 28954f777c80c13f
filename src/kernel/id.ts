declare const brand: unique symbol;

/** A string that may be used only where its kind is asked for: a case's id does not pass for a party's. */
export type Branded<Kind extends string> = string & { readonly [brand]: Kind };

export type CaseId = Branded<'case'>;
export type PersonId = Branded<'person'>;
export type EventId = Branded<'event'>;
export type FileId = Branded<'file'>;
export type PartyId = Branded<'party'>;
export type OrganisationId = Branded<'organisation'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Tells whether text is a UUID in lower case, the only form in which ids are written here. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/**
 * Brands checked text as an id.
 *
 * @throws When the text is not a UUID: ids from outside are parsed by a schema first, so this is a bug.
 * @example asId<CaseId>('0192f0c1-0000-7000-8000-000000000001')
 */
export function asId<Id extends Branded<string>>(text: string): Id {
  if (!isUuid(text)) throw new Error('not an id');
  return text as Id;
}
