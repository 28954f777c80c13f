import { h } from 'preact';
import { hasAnswered } from '#case/acts/answer-invitation.ts';
import { awaitingReview } from '#case/acts/review-private-answers.ts';
import { safetyMarks } from '#case/domain/screening.ts';
import type { ActForm } from '#case/http/act-form.ts';
import { yesNo } from '#case/http/act-form.ts';
import { ReviewedAnswers } from '#case/http/reviewed-answers.tsx';
import type { FieldSpec } from '#web/form/spec.ts';

/** The private questions, asked of each party apart and seen by the reviewer alone. */
export function safetyFields(prefix: string): readonly FieldSpec[] {
  const questions = safetyMarks.map((mark) => yesNo(`${prefix}${mark}`, `case.safety.${mark}`, { hint: `case.safety.${mark}.hint` }));
  return [
    ...questions,
    { name: `${prefix}words`, kind: 'long-text', label: 'case.safety.words', hint: 'case.safety.words.hint', optional: true, rows: 4 },
  ];
}

/** Forms from the private questions to the answer of the other side. */
export const openingForms: Readonly<Record<string, ActForm>> = {
  'answer-private-questions': { fields: () => safetyFields('') },
  'review-private-answers': {
    intro: (asked) => h(ReviewedAnswers, asked),
    fields: ({ state }) => [
      {
        name: 'partyId',
        kind: 'radios',
        label: 'case.field.reviewed-party',
        options: awaitingReview(state).map((partyId) => ({
          value: partyId,
          text: state.parties.find((party) => party.partyId === partyId)?.name ?? partyId,
        })),
      },
      {
        name: 'outcome',
        kind: 'radios',
        label: 'case.field.review-outcome',
        options: ['go-on', 'separate-only', 'stop'].map((value) => ({
          value,
          label: `case.review.${value}`,
          hint: `case.review.${value}.hint`,
        })),
      },
      { name: 'reason', kind: 'long-text', label: 'case.field.review-reason', hint: 'case.field.review-reason.hint', rows: 4 },
    ],
  },
  'send-invitation': {
    fields: () => [{ name: 'termDays', kind: 'whole-number', label: 'case.field.term-days', hint: 'case.field.term-days.hint', width: 3 }],
  },
  'answer-invitation': {
    fields: ({ state, me }) => {
      const isScreened = 'partyId' in me && me.partyId in state.safety;
      const whenYes = { name: 'answer', value: 'accepted' };
      const questions = isScreened ? [] : safetyFields('safety.').map((field) => ({ ...field, when: whenYes }));
      return [
        {
          name: 'answer',
          kind: 'radios',
          label: 'case.field.answer',
          options: [
            { value: 'accepted', label: 'case.answer.accepted', hint: 'case.answer.accepted.hint' },
            { value: 'declined', label: 'case.answer.declined', hint: 'case.answer.declined.hint' },
          ],
        },
        {
          name: 'statement',
          kind: 'long-text',
          label: 'case.field.statement-b',
          hint: 'case.field.statement-b.hint',
          optional: true,
          rows: 6,
          when: whenYes,
        },
        ...questions,
      ];
    },
  },
  'answer-on-paper': {
    fields: ({ state }) => [
      {
        name: 'partyId',
        kind: 'radios',
        label: 'case.field.paper-party',
        options: state.parties
          .filter((party) => party.side === 'b' && !hasAnswered(state, party.partyId))
          .map((party) => ({ value: party.partyId, text: party.name })),
      },
      {
        name: 'answer',
        kind: 'radios',
        label: 'case.field.paper-answer',
        options: [
          { value: 'accepted', label: 'case.answer.accepted' },
          { value: 'declined', label: 'case.answer.declined' },
        ],
      },
      { name: 'on', kind: 'day', label: 'case.field.paper-day' },
      {
        name: 'scanId',
        kind: 'radios',
        label: 'case.field.scan',
        hint: 'case.field.scan.hint',
        options: state.files.filter((file) => file.purpose === 'scan').map((file) => ({ value: file.fileId, text: file.name })),
      },
    ],
  },
  'ask-for-time': { fields: () => [{ name: 'untilDay', kind: 'day', label: 'case.field.until-day', hint: 'case.field.until-day.hint' }] },
  'answer-time-request': { fields: () => [yesNo('isGranted', 'case.field.grant-time')] },
  withdraw: { fields: () => [], tone: 'warning' },
};
