import type { Mediator } from '#register/domain/mediator.ts';
import type { SuspensionPeriod } from '#register/domain/standing.ts';
import type { Speech } from '#web/speech.ts';

/** Lists of codes as words of the reader. */
export function wordsOf(speech: Speech, room: 'language' | 'region' | 'field' | 'format', codes: readonly string[]): string {
  return speech.list(codes.map((code) => speech.t(`register.${room}.${code}`)));
}

/** What a mediator charges, in words. */
export function feeOf(speech: Speech, mediator: Mediator): string {
  if (mediator.kind === 'public') return speech.t('register.fee.free');
  return mediator.feeFromTiyn === null
    ? speech.t('register.fee.agreed')
    : speech.t('register.fee.from', { fee: speech.money(mediator.feeFromTiyn) });
}

/** A suspension in a few words for a list. */
export function suspensionMark(speech: Speech, suspension: SuspensionPeriod): string {
  return speech.t('register.suspended.until', { until: speech.day(suspension.until) });
}

/** Name in the reader's language; English readers see the Russian one, as documents abroad do. */
export function nameIn(speech: Speech, names: { readonly kk: string; readonly ru: string }): string {
  return speech.language === 'kk' ? names.kk : names.ru;
}
