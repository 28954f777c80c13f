import { isDay } from '#kernel/day.ts';
import type { Json } from '#kernel/result.ts';
import type { FieldSpec } from '#web/form/spec.ts';

const blanks = /[\s\u00a0\u202f]/g;

/**
 * Tiyn from tenge as typed: `1 850 000,50`, `1850000.5`, `1,850,000 ₸`; anything else comes back as typed.
 *
 * A last comma or point followed by one or two digits starts the tiyn; other commas, points and blanks only group.
 */
export function readMoney(text: string): number | string {
  const bare = text.replace(blanks, '').replace(/(₸|тенге|теңге|тг\.?|kzt|tenge)$/i, '');
  const match = /^(\d{1,3}(?:[,.']\d{3})+|\d+)(?:[,.](\d{1,2}))?$/.exec(bare);
  if (!match) return text;
  const tenge = Number((match[1] ?? '').replace(/[,.']/g, ''));
  const tiyn = tenge * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(tiyn) ? tiyn : text;
}

/** A day from `31.12.2026`, `31/12/2026`, `31 12 2026` or `2026-12-31`; anything else comes back as typed. */
export function readDay(text: string): string {
  const local = /^(\d{1,2})[.\s/-](\d{1,2})[.\s/-](\d{4})\s*(?:г\.?|ж\.?)?$/.exec(text);
  const iso = local ? `${local[3]}-${(local[2] ?? '').padStart(2, '0')}-${(local[1] ?? '').padStart(2, '0')}` : text;
  return isDay(iso) ? iso : text;
}

/** UTC instant from a day and time of Kazakhstan: `2026-12-31T14:30` or `31.12.2026 14:30`; anything else as typed. */
export function readDateTime(text: string): string {
  const match = /^(\S+?)(?:T|,?\s+)(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  const found = readDay(match?.[1] ?? '');
  const [hour, minute] = [Number(match?.[2]), Number(match?.[3])];
  if (!match || !isDay(found) || hour > 23 || minute > 59) return text;
  return new Date(Date.parse(`${found}T00:00:00.000Z`) + ((hour - 5) * 60 + minute) * 60_000).toISOString();
}

/** A phone number in international form when it is a Kazakhstani one (`8 701 …`, `+7 (701) …`); else its digits as typed. */
export function readPhone(text: string): string {
  const bare = text.replace(/[\s\u00a0()\-–.]/g, '');
  if (/^8\d{10}$/.test(bare)) return `+7${bare.slice(1)}`;
  if (/^7\d{10}$/.test(bare)) return `+${bare}`;
  return bare;
}

function readWhole(text: string): number | string {
  const bare = text.replace(blanks, '');
  const value = Number(bare);
  return /^[-−]?\d+$/.test(bare) && Number.isSafeInteger(value) ? value : text;
}

/** Tells whether the choices of radios are yes and no. */
function isYesNo(spec: FieldSpec): boolean {
  const values = (spec.options ?? []).map((option) => option.value);
  return values.length > 0 && values.every((value) => value === 'true' || value === 'false');
}

/** What a field's typed text means; empty text means nothing. Never throws. */
export function readValue(spec: FieldSpec, typed: string): Json | undefined {
  if (spec.kind === 'password') return typed === '' ? undefined : typed;
  const text = typed.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (text === '') return undefined;
  switch (spec.kind) {
    case 'money':
      return readMoney(text);
    case 'day':
      return readDay(text);
    case 'date-time':
      return readDateTime(text);
    case 'whole-number':
      return readWhole(text);
    case 'phone':
      return readPhone(text);
    case 'iin':
    case 'bin':
      return text.replace(blanks, '');
    case 'radios':
    case 'select':
      return isYesNo(spec) && (text === 'true' || text === 'false') ? text === 'true' : text;
    default:
      return text;
  }
}
