import type { Capacity } from '#case/domain/capacity.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import type { Speech } from '#web/speech.ts';

/** A case as one reader knows it, in that reader's words, on this day. */
export interface AgreementReading {
  readonly state: CaseState;
  readonly speech: Speech;
  /** The two languages in which a settlement is written, whatever the reader's own. */
  readonly speeches: { readonly kk: Speech; readonly ru: Speech };
  readonly me: Capacity;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly mediatorName: string;
}

export interface AgreementViewProps {
  readonly reading: AgreementReading;
  /** Acts that this reader may do now, by name. */
  readonly offered: readonly string[];
  /** Address of an act's page; `about` names what it is about: `offerId`, `counterTo`, `no`. */
  readonly actHref: (act: string, about?: Readonly<Record<string, string>>) => string;
}
