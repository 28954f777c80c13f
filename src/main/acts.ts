import { agreementActs } from '#agreement/acts/agreement-acts.ts';
import { agreementForms } from '#agreement/http/forms.ts';
import { caseActs } from '#case/acts/case-acts.ts';
import type { ActForm } from '#case/http/act-form.ts';
import { type ActRegistry, actRegistry } from '#case/http/act-registry.ts';
import { contractForms } from '#case/http/forms/contract-forms.tsx';
import { mediatorForms } from '#case/http/forms/mediator-forms.tsx';
import { openingForms } from '#case/http/forms/opening-forms.ts';
import { sessionActs } from '#session/acts/session-acts.ts';
import { sessionForms } from '#session/http/forms.ts';

/** Acts that end something are sent by a button that warns. */
const warned: readonly string[] = ['cancel-session', 'withdraw-offer', 'declare-default'];

function asForms(forms: typeof sessionForms): Readonly<Record<string, ActForm>> {
  return Object.fromEntries(
    Object.entries(forms).map(([name, fields]) => [
      name,
      { fields: ({ state, speech, me }) => fields(state, speech, me), ...(warned.includes(name) ? { tone: 'warning' as const } : {}) },
    ]),
  );
}

/** Every act that people perform, of all rooms, with its form. */
export const registry: ActRegistry = actRegistry([
  { room: 'case', acts: caseActs, forms: { ...openingForms, ...mediatorForms, ...contractForms } },
  { room: 'session', acts: sessionActs, forms: asForms(sessionForms) },
  { room: 'agreement', acts: agreementActs, forms: asForms(agreementForms) },
]);
