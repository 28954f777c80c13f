import { fileRooms } from '#case/acts/add-file.ts';
import { automaticSteps } from '#case/acts/review-by-a-person.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { signatoriesOpen } from '#case/domain/paper/paper-at-hand.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { ActForm, Asked } from '#case/http/act-form.ts';
import { tick, yesNo } from '#case/http/act-form.ts';
import { ContractText } from '#case/http/contract-text.tsx';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';

const termTexts = ['costs', 'procedure', 'confidentiality', 'liability', 'rightsAndDuties', 'termination', 'otherTerms'] as const;

function shareFields({ state }: Asked): readonly FieldSpec[] {
  return state.parties.flatMap((party, index): FieldSpec[] => [
    { name: `shares.${index}.partyId`, kind: 'hidden', label: 'case.field.share' },
    {
      name: `shares.${index}.shareTiyn`,
      kind: 'money',
      label: 'case.field.share',
      values: { name: party.name },
      hint: 'case.field.share.hint',
      optional: true,
    },
  ]);
}

/** Shares left empty mean equal shares (Law 22(4)). */
function contractInputOf(given: Readonly<Record<string, unknown>>): unknown {
  const rows = Object.values((given['shares'] ?? []) as Readonly<Record<string, { partyId?: string; shareTiyn?: unknown }>>);
  const texts = Object.fromEntries(['place', ...termTexts].map((name) => [name, given[name] ?? '']));
  return { ...given, ...texts, languages: given['languages'] ?? [], shares: rows.filter((row) => row.shareTiyn !== undefined) };
}

function contractFields(asked: Asked): readonly FieldSpec[] {
  return [
    { name: 'place', kind: 'text', label: 'case.field.place' },
    { name: 'feeTiyn', kind: 'money', label: 'case.field.fee', hint: 'case.field.fee.hint' },
    ...shareFields(asked),
    {
      name: 'languages',
      kind: 'checkboxes',
      label: 'case.field.languages',
      options: ['kk', 'ru', 'en'].map((value) => ({ value, label: `case.language.${value}` })),
    },
    ...termTexts.map(
      (name): FieldSpec => ({ name, kind: 'long-text', label: `case.field.${name}`, rows: 4, optional: name === 'otherTerms' }),
    ),
  ];
}

/** The terms as they stand; for a first draft the usual wording, which the mediator may change. */
function contractValues({ state, speech }: Asked): TypedValues {
  const terms = state.contract?.terms;
  if (!terms) {
    const usual = termTexts.filter((name) => name !== 'otherTerms').map((name) => [name, speech.t(`case.contract.usual.${name}`)]);
    return { ...Object.fromEntries(usual), languages: [...new Set(state.parties.map((party) => party.language))] };
  }
  const { shares, feeTiyn, languages, ...texts } = terms;
  const amounts = shares.map((share, index) => [`shares.${index}.shareTiyn`, String(share.shareTiyn / 100)]);
  return { ...texts, languages, feeTiyn: String(feeTiyn / 100), ...Object.fromEntries(amounts) };
}

const roomLabels = {
  case: 'case.room.case',
  joint: 'case.room.joint',
  'side-a': 'case.room.side',
  'side-b': 'case.room.side',
  'own-a': 'case.room.own',
  'own-b': 'case.room.own',
} as const;

function fileFields({ me }: Asked): readonly FieldSpec[] {
  const rooms = fileRooms(me);
  const purposes = me.as === 'clerk' ? ['scan'] : ['evidence', 'proof', 'power-of-attorney'];
  const roomLabel = (room: (typeof rooms)[number]): string =>
    me.as === 'mediator' && room.startsWith('side-')
      ? `case.room.${room}`
      : (roomLabels[room as keyof typeof roomLabels] ?? 'case.room.joint');
  return [
    {
      name: 'file',
      kind: 'file',
      label: 'case.field.file',
      hint: 'case.field.file.hint',
      accept: '.pdf,.docx,.odt,.jpg,.jpeg,.png,.heic,.txt',
    },
    {
      name: 'purpose',
      kind: 'radios',
      label: 'case.field.file-purpose',
      options: purposes.map((value) => ({ value, label: `case.file-purpose.${value}` })),
    },
    {
      name: 'room',
      kind: 'radios',
      label: 'case.field.file-room',
      hint: 'case.field.file-room.hint',
      options: rooms.map((value) => ({ value, label: roomLabel(value) })),
    },
  ];
}

const representativeFields: readonly FieldSpec[] = [
  { name: 'name', kind: 'text', label: 'case.field.representative-name', autocomplete: 'off' },
  {
    name: 'email',
    kind: 'email',
    label: 'case.field.representative-email',
    hint: 'case.field.representative-email.hint',
    autocomplete: 'off',
  },
  {
    name: 'basis',
    kind: 'radios',
    label: 'case.field.basis',
    options: ['power-of-attorney', 'director', 'parent-or-guardian'].map((value) => ({ value, label: `case.basis.${value}` })),
  },
  yesNo('maySettle', 'case.field.may-settle', { hint: 'case.field.may-settle.hint' }),
  { name: 'until', kind: 'day', label: 'case.field.power-until', optional: true },
];

/** Forms of the contract, the term, the file, representation and every way out. */
export const contractForms: Readonly<Record<string, ActForm>> = {
  'give-contacts': {
    fields: ({ state, me }) => [
      {
        name: 'idNumber',
        kind: isForParty(me) && partyOf(state, me.partyId)?.kind === 'organisation' ? 'bin' : 'iin',
        label: isForParty(me) && partyOf(state, me.partyId)?.kind === 'organisation' ? 'case.field.bin' : 'case.field.iin',
        hint: 'case.field.id-number.hint',
      },
      { name: 'address', kind: 'text', label: 'case.field.address', autocomplete: 'street-address' },
      { name: 'phone', kind: 'phone', label: 'case.field.phone', autocomplete: 'tel' },
      { name: 'email', kind: 'email', label: 'case.field.email', autocomplete: 'email', optional: true },
    ],
  },
  'draft-contract': { fields: contractFields, toInput: contractInputOf, values: contractValues },
  'sign-contract': {
    fields: () => [{ name: 'version', kind: 'hidden', label: 'case.field.version' }],
    toInput: (given) => ({ ...given, version: Number(given['version']) }),
    intro: ({ state, speech, me }) => (
      <>
        <ContractText state={state} speech={speech} />
        {signatoriesOpen(state, me).length > 0 && (
          <p class="govuk-body">
            <a class="govuk-link" href={`/case/${state.caseId}/do/hand-in-signed-paper`}>
              {speech.t('case.paper.instead')}
            </a>
          </p>
        )}
      </>
    ),
  },
  'agree-extension': {
    fields: () => [{ name: 'untilDay', kind: 'day', label: 'case.field.extension-day', hint: 'case.field.extension-day.hint' }],
  },
  'add-file': { fields: fileFields },
  'appoint-representative': { fields: () => representativeFields, toInput: (given) => ({ ...given, until: given['until'] ?? null }) },
  'revoke-representative': {
    fields: ({ state, me }) => [
      {
        name: 'representativeId',
        kind: 'radios',
        label: 'case.field.representative',
        options: state.representatives
          .filter((known) => isForParty(me) && known.partyId === me.partyId && !known.isRevoked)
          .map((known) => ({ value: known.representativeId, text: known.name })),
      },
    ],
    tone: 'warning',
  },
  'set-consent': {
    fields: () => [
      {
        name: 'purpose',
        kind: 'radios',
        label: 'case.field.consent-purpose',
        options: ['video', 'survey'].map((value) => ({ value, label: `case.consent.${value}` })),
      },
      yesNo('isGiven', 'case.field.consent-given', { hint: 'case.field.consent-given.hint' }),
    ],
  },
  'ask-review': {
    fields: () => [
      {
        name: 'about',
        kind: 'radios',
        label: 'case.field.review-about',
        options: automaticSteps.map((value) => ({ value, label: `case.automatic.${value}` })),
      },
      { name: 'words', kind: 'long-text', label: 'case.field.words', optional: true, rows: 4 },
    ],
  },
  'answer-review': {
    intro: ({ state, speech }) => (
      <>
        {state.reviews
          .filter((review) => !review.isAnswered && review.words !== null)
          .map((review) => (
            <blockquote key={review.about} class="govuk-inset-text">
              <strong>{speech.t(`case.automatic.${review.about}`)}</strong>
              <p class="govuk-body">{review.words}</p>
            </blockquote>
          ))}
      </>
    ),
    fields: ({ state }) => [
      {
        name: 'about',
        kind: 'radios',
        label: 'case.field.review-about',
        options: state.reviews
          .filter((review) => !review.isAnswered)
          .map((review) => ({ value: review.about, label: `case.automatic.${review.about}` })),
      },
      { name: 'words', kind: 'long-text', label: 'case.field.words', rows: 4 },
    ],
  },
  'ask-notice': { fields: () => [] },
  'end-as-excluded': {
    fields: () => [
      {
        name: 'category',
        kind: 'radios',
        label: 'case.field.end-category',
        hint: 'case.field.end-category.hint',
        options: ['hopeless', 'unlawful', 'unenforceable', 'safety'].map((value) => ({ value, label: `case.end.${value}` })),
      },
    ],
    tone: 'warning',
  },
  'refuse-in-writing': { fields: () => [tick('isCertain', 'case.field.is-certain')], tone: 'warning' },
  leave: { fields: () => [], tone: 'warning' },
};
