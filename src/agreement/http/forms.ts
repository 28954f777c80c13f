import { settlementSections } from '#agreement/domain/event.ts';
import { offersToAnswer, offersToCarry, offersToRelease, offersToWithdraw } from '#agreement/domain/offer-status.ts';
import { promisesToAnswer, promisesToMark } from '#agreement/domain/performance.ts';
import { sectionsToConfirm } from '#agreement/domain/settlement-progress.ts';
import { offerOptions, promiseOptions } from '#agreement/http/choices.ts';
import { draftFields, draftValues } from '#agreement/http/draft-fields.ts';
import { obligationFields, offerRows } from '#agreement/http/obligation-fields.ts';
import type { Capacity, ForParty } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { isJointOpen } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { FieldOption, FieldSpec, TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

type Form = (state: CaseState, speech: Speech, me: Capacity) => readonly FieldSpec[];
type PartyForm = (state: CaseState, speech: Speech, me: ForParty) => readonly FieldSpec[];

/** Lapsed offers are still listed: the act itself refuses them with the reason, and knows the day. */
const whenever = '0001-01-01' as Day;

function forParty(form: PartyForm): Form {
  return (state, speech, me) => (isForParty(me) ? form(state, speech, me) : []);
}

function chooseOffer(options: readonly FieldOption[]): readonly FieldSpec[] {
  return [{ name: 'offerId', kind: 'radios', label: 'agreement.field.offer', options }];
}

function choosePromise(options: readonly FieldOption[]): FieldSpec {
  return { name: 'no', kind: 'radios', label: 'agreement.field.promise', options };
}

function roomField(state: CaseState): FieldSpec {
  const joint: FieldOption = { value: 'joint', label: 'agreement.field.room-joint', hint: 'agreement.field.room-joint.hint' };
  const apart: FieldOption = { value: 'private', label: 'agreement.field.room-private', hint: 'agreement.field.room-private.hint' };
  return { name: 'room', kind: 'radios', label: 'agreement.field.room', options: isJointOpen(state) ? [joint, apart] : [apart] };
}

const offerForm: PartyForm = (state, speech, me) => {
  const answerable = offersToAnswer(state, me, whenever);
  const counter: readonly FieldSpec[] =
    answerable.length === 0
      ? []
      : [
          {
            name: 'counterTo',
            kind: 'select',
            label: 'agreement.field.counter-to',
            options: offerOptions(state, answerable, speech),
            optional: true,
          },
        ];
  return [
    roomField(state),
    ...counter,
    ...obligationFields(state, me, offerRows),
    {
      name: 'words',
      kind: 'long-text',
      label: 'agreement.field.words',
      hint: 'agreement.field.words.hint',
      optional: true,
      rows: 4,
      maxLength: 10_000,
    },
    { name: 'lapsesDay', kind: 'day', label: 'agreement.field.lapses-day', hint: 'agreement.field.lapses-day.hint', optional: true },
  ];
};

const confirmForm: PartyForm = (state, _, me) => {
  const { settlement } = state.agreement;
  if (!settlement) return [];
  const options = settlementSections
    .filter((section) => sectionsToConfirm(settlement, me.partyId).includes(section))
    .map((section): FieldOption => ({ value: section, label: `agreement.section.${section}` }));
  return [
    { name: 'version', kind: 'hidden', label: 'agreement.field.version' },
    { name: 'sections', kind: 'checkboxes', label: 'agreement.field.sections', hint: 'agreement.field.sections.hint', options },
  ];
};

const markForm: PartyForm = (state, speech, me) => {
  const proofs = state.files
    .filter((file) => file.room === 'joint' && (file.purpose === 'proof' || file.purpose === 'scan'))
    .map((file): FieldOption => ({ value: file.fileId, text: file.name }));
  const known: readonly FieldSpec[] =
    proofs.length === 0 ? [] : [{ name: 'proofId', kind: 'select', label: 'agreement.field.proof-known', options: proofs, optional: true }];
  return [
    choosePromise(promiseOptions(state, promisesToMark(state, me.partyId), speech)),
    { name: 'on', kind: 'day', label: 'agreement.field.performed-on', hint: 'agreement.field.performed-on.hint' },
    { name: 'proof', kind: 'file', label: 'agreement.field.proof', hint: 'agreement.field.proof.hint', optional: true },
    ...known,
  ];
};

const disputeForm: PartyForm = (state, speech, me) => {
  const words: FieldSpec = {
    name: 'words',
    kind: 'long-text',
    label: 'agreement.field.dispute-words',
    hint: 'agreement.field.dispute-words.hint',
    rows: 4,
    maxLength: 10_000,
  };
  return [choosePromise(promiseOptions(state, promisesToAnswer(state, me.partyId), speech)), ...(isJointOpen(state) ? [words] : [])];
};

const noFields: Form = () => [];

/** Fields of each act's page, with choices from what this reader knows; names are paths into the act's input. */
export const agreementForms: Readonly<Record<string, Form>> = {
  'make-offer': forParty(offerForm),
  'accept-offer': forParty((state, speech, me) => chooseOffer(offerOptions(state, offersToAnswer(state, me, whenever), speech))),
  'decline-offer': forParty((state, speech, me) => chooseOffer(offerOptions(state, offersToAnswer(state, me, whenever), speech))),
  'withdraw-offer': forParty((state, speech, me) => chooseOffer(offerOptions(state, offersToWithdraw(state, me, whenever), speech))),
  'release-offer': forParty((state, speech, me) => chooseOffer(offerOptions(state, offersToRelease(state, me, whenever), speech))),
  'carry-offer': (state, speech) => chooseOffer(offerOptions(state, offersToCarry(state, whenever), speech)),
  'draft-settlement': draftFields,
  'confirm-section': forParty(confirmForm),
  'ask-advice-time': () => [{ name: 'untilDay', kind: 'day', label: 'agreement.field.until-day', hint: 'agreement.field.until-day.hint' }],
  'issue-settlement': noFields,
  'sign-settlement': noFields,
  'mark-performed': forParty(markForm),
  'confirm-performance': forParty((state, speech, me) => [
    choosePromise(promiseOptions(state, promisesToAnswer(state, me.partyId), speech)),
  ]),
  'dispute-performance': forParty(disputeForm),
  'declare-default': noFields,
  'prepare-court-order': () => [
    {
      name: 'debtorAbroad',
      kind: 'radios',
      label: 'agreement.field.debtor-abroad',
      hint: 'agreement.field.debtor-abroad.hint',
      inline: true,
      options: [
        { value: 'true', label: 'agreement.field.yes' },
        { value: 'false', label: 'agreement.field.no' },
      ],
    },
  ],
};

/** What some pages show at first, before anything was typed; hidden values among it. */
export const agreementValues: Readonly<Record<string, (state: CaseState) => TypedValues>> = {
  'draft-settlement': draftValues,
  'confirm-section': (state) => ({ version: String(state.agreement.settlement?.version ?? 1) }),
};
