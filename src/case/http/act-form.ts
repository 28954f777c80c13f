import type { ComponentChildren } from 'preact';
import type { Capacity } from '#case/domain/capacity.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

/** A mediator as a choice shows him. */
export interface OfferedMediator {
  readonly personId: PersonId;
  readonly name: string;
  readonly registryNumber: string;
  readonly languages: readonly Language[];
  /** Lowest fee for a whole case in tiyn; null when nothing is charged. */
  readonly feeFromTiyn: number | null;
}

/** For whom and in what state of the case a form is drawn. */
export interface Asked {
  readonly state: CaseState;
  readonly speech: Speech;
  readonly me: Capacity;
  readonly today: Day;
  readonly mediators: readonly OfferedMediator[];
}

/** The page of one act: its fields, and whatever stands before them. */
export interface ActForm {
  readonly fields: (asked: Asked) => readonly FieldSpec[];
  /** Turns what the fields gave into the act's input, where the two differ. */
  readonly toInput?: (given: Readonly<Record<string, unknown>>) => unknown;
  readonly intro?: (asked: Asked) => ComponentChildren;
  /** What is known already, so that nobody types it twice. */
  readonly values?: (asked: Asked) => TypedValues;
  /** Beside which field a refusal of an input is shown that no field bears by itself. */
  readonly shownAt?: (asked: Asked, field: string) => string | undefined;
  /** `warning` for acts that end something. */
  readonly tone?: 'warning';
}

/** Yes or no, both spelled out. */
export function yesNo(name: string, label: string, rest: Partial<FieldSpec> = {}): FieldSpec {
  return {
    name,
    kind: 'radios',
    label,
    inline: true,
    options: [
      { value: 'true', label: 'case.yes' },
      { value: 'false', label: 'case.no' },
    ],
    ...rest,
  };
}

/** One box to tick, sent as `true`. */
export function tick(name: string, label: string): FieldSpec {
  return { name, kind: 'radios', label, options: [{ value: 'true', label: `${label}.yes` }] };
}
