import { agreementActs } from '#agreement/acts/agreement-acts.ts';
import { agreementActForms } from '#agreement/http/act-forms.tsx';
import { caseActs } from '#case/acts/case-acts.ts';
import type { AnyAct } from '#case/domain/act.ts';
import type { ActForm } from '#case/http/act-form.ts';
import { type ActRegistry, actRegistry, type RegisteredAct } from '#case/http/act-registry.ts';
import { contractForms } from '#case/http/forms/contract-forms.tsx';
import { mediatorForms } from '#case/http/forms/mediator-forms.tsx';
import { openingForms } from '#case/http/forms/opening-forms.ts';
import { paperForms } from '#case/http/forms/paper-forms.tsx';
import { sessionActs } from '#session/acts/session-acts.ts';
import { sessionForms } from '#session/http/forms.ts';
import type { SpeechFor } from '#web/text/catalogue.ts';

/** Acts that end something are sent by a button that warns. */
const warned: readonly string[] = ['cancel-session'];

function asForms(forms: typeof sessionForms): Readonly<Record<string, ActForm>> {
  return Object.fromEntries(
    Object.entries(forms).map(([name, fields]) => [
      name,
      { fields: ({ state, speech, me }) => fields(state, speech, me), ...(warned.includes(name) ? { tone: 'warning' as const } : {}) },
    ]),
  );
}

/** Every act that people perform, by name, with the room in which its texts are kept. */
export const registry: ReadonlyMap<string, Pick<RegisteredAct, 'room' | 'act'>> = new Map(
  (
    [
      ['case', caseActs],
      ['session', sessionActs],
      ['agreement', agreementActs],
    ] as const
  ).flatMap(([room, acts]) => acts.map((act) => [act.name, { room, act }] as const)),
);

/**
 * An act by its name.
 *
 * @throws When there is none such: a mistake of the program.
 */
export function actNamed(name: string): AnyAct {
  const found = registry.get(name);
  if (!found) throw new Error(`no act ${name}`);
  return found.act;
}

/** Every act with its form; forms of settlements show both languages, whatever the reader's own. */
export function registryOf(speechFor: SpeechFor): ActRegistry {
  const speeches = { kk: speechFor('kk'), ru: speechFor('ru') };
  return actRegistry([
    { room: 'case', acts: caseActs, forms: { ...openingForms, ...mediatorForms, ...contractForms, ...paperForms } },
    { room: 'session', acts: sessionActs, forms: asForms(sessionForms) },
    { room: 'agreement', acts: agreementActs, forms: agreementActForms(speeches) },
  ]);
}
