import { z } from 'zod';
import type { PartyDraft } from '#case/acts/apply/application-draft.ts';
import { readBin, readIin } from '#kernel/identifier.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';

const short = z.string().trim().max(300);

/** What the fields of one party give. */
export const partySchema = z.object({
  kind: z.enum(['person', 'organisation']),
  name: short.min(2),
  iin: z.string().trim().max(40).default(''),
  bin: z.string().trim().max(40).default(''),
  address: short.default(''),
  phone: short.default(''),
  email: z.union([z.email(), z.literal('')]).default(''),
});

export type PartyFields = z.infer<typeof partySchema>;

/** Who the party is: a person or an organisation. */
export const kindField: FieldSpec = {
  name: 'kind',
  kind: 'radios',
  label: 'welcome.apply.field.party-kind',
  options: [
    { value: 'person', label: 'welcome.apply.party-kind.person' },
    { value: 'organisation', label: 'welcome.apply.party-kind.organisation' },
  ],
};

/** The number that fits the kind; with a choice of kind on the page each shows under its own. */
export function numberFields(kind: PartyDraft['kind'] | 'chosen', isOptional: boolean): readonly FieldSpec[] {
  const optional = isOptional ? { optional: true } : {};
  const iin: FieldSpec = { name: 'iin', kind: 'iin', label: 'welcome.apply.field.iin', ...optional };
  const bin: FieldSpec = { name: 'bin', kind: 'bin', label: 'welcome.apply.field.bin', ...optional };
  if (kind === 'person') return [iin];
  if (kind === 'organisation') return [bin];
  return [
    { ...iin, when: { name: 'kind', value: 'person' } },
    { ...bin, when: { name: 'kind', value: 'organisation' } },
  ];
}

/** A number as typed, looked at as the rules of numbers say. */
export function numberRefusals(fields: Pick<PartyFields, 'kind' | 'iin' | 'bin'>, isRequired: boolean): readonly Refusal[] {
  const field = fields.kind === 'person' ? 'iin' : 'bin';
  const number = fields[field];
  if (number === '') return isRequired ? [{ code: 'web.required', field }] : [];
  const reading = field === 'iin' ? readIin(number) : readBin(number);
  return reading.ok ? [] : reading.error.map((refusal) => ({ ...refusal, field }));
}

/** The checked number without the blanks it was typed with. */
export function numberOf({ kind, iin, bin }: Pick<PartyFields, 'kind' | 'iin' | 'bin'>): string {
  const reading = kind === 'person' ? readIin(iin) : readBin(bin);
  if (!reading.ok) return '';
  return reading.value.kind === 'iin' ? reading.value.iin : reading.value.bin;
}

/** A party as its fields show it. */
export function typedParty(party: PartyDraft, isFresh: boolean): TypedValues {
  return {
    kind: isFresh ? '' : party.kind,
    name: party.name,
    [party.kind === 'person' ? 'iin' : 'bin']: party.idNumber,
    address: party.address,
    phone: party.phone,
    email: party.email,
  };
}
