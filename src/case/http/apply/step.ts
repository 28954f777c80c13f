import type { z } from 'zod';
import type { ApplicationDraft } from '#case/acts/apply/application-draft.ts';
import type { StepPlace } from '#case/acts/apply/draft-road.ts';
import type { OfferedOrganisation } from '#case/http/front-ports.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';
import { readForm } from '#web/form/read-form.ts';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import { zodRefusals } from '#web/form/zod-refusals.ts';
import type { MessageValues } from '#web/speech.ts';

/** What a page of the application is drawn from. */
export interface StepAsked {
  readonly draft: ApplicationDraft;
  readonly place: StepPlace;
  readonly today: Day;
  /** Name and language of the person who applies, to begin with. */
  readonly viewer: { readonly name: string; readonly language: Language };
  readonly organisations: readonly OfferedOrganisation[];
}

/** One page of the application as data: what it asks, where its answers come from, where they go. */
export interface Step {
  readonly name: string;
  /** Heading; absent where the one question is the heading. */
  readonly title?: string;
  readonly titleValues?: (asked: StepAsked) => MessageValues;
  /** Explanation under the heading. */
  readonly lede?: string;
  readonly fields: (asked: StepAsked) => readonly FieldSpec[];
  /** What is known already, as the fields show it. */
  readonly typed: (asked: StepAsked) => TypedValues;
  /** Reads what was posted into the draft, or says what is wrong beside each field. */
  readonly take: (asked: StepAsked, posted: Readonly<Record<string, unknown>>) => Result<ApplicationDraft, readonly Refusal[]>;
  /** The step says itself when its page is passed. */
  readonly passesItself?: boolean;
  /** Asks for an IIN or BIN, which a script looks at as it is typed. */
  readonly hasNumber?: boolean;
  /** Private questions: a quick exit stands on the page. */
  readonly isPrivate?: boolean;
}

interface StepParts<Value> extends Omit<Step, 'take'> {
  readonly schema: z.ZodType<Value>;
  /** What no schema says: every fault at once. */
  readonly check?: (value: Value, asked: StepAsked) => readonly Refusal[];
  readonly merge: (asked: StepAsked, value: Value) => ApplicationDraft;
}

/** Makes a step from its fields, the schema of what they give and the way that goes into the draft. */
export function stepOf<Value>({ schema, check, merge, ...step }: StepParts<Value>): Step {
  return {
    ...step,
    take: (asked, posted) => {
      const specs = step.fields(asked);
      const input = readForm(specs, posted);
      const parsed = schema.safeParse(input);
      if (!parsed.success) return err(zodRefusals(parsed.error, { input, specs }));
      const refusals = check?.(parsed.data, asked) ?? [];
      return refusals.length > 0 ? err(refusals) : ok(merge(asked, parsed.data));
    },
  };
}

/** Amounts as people type them, from tiyn. */
export function typedTenge(tiyn: number | null): string {
  if (tiyn === null) return '';
  const rest = tiyn % 100;
  return `${(tiyn - rest) / 100}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}
