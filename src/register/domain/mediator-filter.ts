import { type DisputeKind, disputeKinds } from '#case/domain/procedure-event.ts';
import { type Language, languages } from '#kernel/language.ts';
import { type Mediator, type MediatorKind, type MeetingFormat, mediatorKinds, meetingFormats } from '#register/domain/mediator.ts';
import { type RegionCode, regionCodes } from '#register/domain/region.ts';

/** What a reader looks for; absent parts do not matter. */
export interface MediatorFilter {
  readonly name?: string | undefined;
  readonly language?: Language | undefined;
  readonly region?: RegionCode | undefined;
  readonly field?: DisputeKind | undefined;
  readonly format?: MeetingFormat | undefined;
  readonly kind?: MediatorKind | undefined;
  readonly page: number;
}

function choice<Value extends string>(values: readonly Value[], asked: unknown): Value | undefined {
  return values.find((value) => value === asked);
}

/** Reads the filter from an address. Whatever is no choice here is left out: an old link still shows a list. */
export function readMediatorFilter(asked: Readonly<Record<string, unknown>>): MediatorFilter {
  const [name, page] = [asked['name'], asked['page']];
  return {
    name: typeof name === 'string' && name.trim() !== '' ? name.normalize('NFC').trim().slice(0, 100) : undefined,
    language: choice(languages, asked['language']),
    region: choice(regionCodes, asked['region']),
    field: choice(disputeKinds, asked['field']),
    format: choice(meetingFormats, asked['format']),
    kind: choice(mediatorKinds, asked['kind']),
    page: typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('kk').replaceAll('ё', 'е');
}

/** Tells whether every word of the text begins a word of the name. */
export function matchesName(name: string, text: string): boolean {
  const words = folded(name).split(/[\s-]+/u);
  return folded(text)
    .split(/[\s-]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** Tells whether a mediator fits all parts of the filter. */
export function fits(mediator: Mediator, filter: Omit<MediatorFilter, 'page'>): boolean {
  return (
    (filter.name === undefined || matchesName(mediator.name, filter.name)) &&
    (filter.language === undefined || mediator.languages.includes(filter.language)) &&
    (filter.region === undefined || mediator.regions.includes(filter.region)) &&
    (filter.field === undefined || mediator.fields.includes(filter.field)) &&
    (filter.format === undefined || mediator.formats.includes(filter.format)) &&
    (filter.kind === undefined || mediator.kind === filter.kind)
  );
}
