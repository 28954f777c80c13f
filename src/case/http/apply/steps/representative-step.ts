import { z } from 'zod';
import { emptyParty, type PartyDraft, withParty } from '#case/acts/apply/application-draft.ts';
import type { Step, StepAsked } from '#case/http/apply/step.ts';
import { stepOf } from '#case/http/apply/step.ts';
import { isDay } from '#kernel/day.ts';

function partyAt({ draft, place }: StepAsked): PartyDraft {
  return draft.applicants[place.at] ?? emptyParty();
}

/** On what a power rests: directors speak for organisations, parents and guardians for people. */
function basesFor(kind: PartyDraft['kind']): readonly ('director' | 'power-of-attorney' | 'parent-or-guardian')[] {
  return kind === 'organisation' ? ['director', 'power-of-attorney'] : ['power-of-attorney', 'parent-or-guardian'];
}

/** Who speaks for an applicant, on what ground, and how far. */
export const representativeStep: Step = stepOf({
  name: 'representative',
  title: 'welcome.apply.representative',
  titleValues: ({ place }) => ({ who: place.at === 0 ? 'you' : 'other' }),
  lede: 'welcome.apply.representative.lede',
  fields: (asked) => [
    { name: 'name', kind: 'text', label: 'welcome.apply.field.name', hint: 'welcome.apply.field.name.hint' },
    { name: 'email', kind: 'email', label: 'welcome.apply.field.email' },
    {
      name: 'basis',
      kind: 'radios',
      label: 'welcome.apply.field.basis',
      options: basesFor(partyAt(asked).kind).map((value) => ({ value, label: `welcome.apply.basis.${value}` })),
    },
    {
      name: 'maySettle',
      kind: 'radios',
      label: 'welcome.apply.field.may-settle',
      hint: 'welcome.apply.field.may-settle.hint',
      inline: true,
      options: [
        { value: 'true', label: 'case.yes' },
        { value: 'false', label: 'case.no' },
      ],
    },
    { name: 'until', kind: 'day', label: 'welcome.apply.field.until', hint: 'welcome.apply.field.until.hint', optional: true },
  ],
  typed: (asked) => {
    const known = partyAt(asked).representative;
    if (!known) return asked.place.at === 0 ? { name: asked.viewer.name } : {};
    return { name: known.name, email: known.email, basis: known.basis, maySettle: String(known.maySettle), until: known.until ?? '' };
  },
  schema: z.object({
    name: z.string().trim().min(2).max(300),
    email: z.email(),
    basis: z.enum(['director', 'power-of-attorney', 'parent-or-guardian']),
    maySettle: z.boolean(),
    until: z.string().refine(isDay).optional(),
  }),
  check: ({ until, basis }, asked) => [
    ...(until !== undefined && until < asked.today ? [{ code: 'case.power-expired', field: 'until' }] : []),
    ...(basesFor(partyAt(asked).kind).includes(basis) ? [] : [{ code: 'web.wrong-choice', field: 'basis' }]),
  ],
  merge: (asked, { until, ...rest }) => {
    const party = { ...partyAt(asked), representative: { ...rest, until: until ?? null } };
    return withParty(asked.draft, 'applicants', { at: asked.place.at, party });
  },
});
