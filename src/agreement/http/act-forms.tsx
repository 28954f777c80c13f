import type { JSX } from 'preact';
import { offersToAnswer, offersToCarry, offersToRelease, offersToWithdraw } from '#agreement/domain/offer-status.ts';
import { promisesToAnswer, promisesToMark } from '#agreement/domain/performance.ts';
import type { AgreementReading } from '#agreement/http/agreement-reading.ts';
import { agreementForms, agreementValues } from '#agreement/http/forms.ts';
import { SettlementTextsView } from '#agreement/http/settlement-texts-view.tsx';
import { TermsTable } from '#agreement/http/terms-table.tsx';
import { type Capacity, isForParty } from '#case/domain/capacity.ts';
import { signatoriesOpen } from '#case/domain/paper/paper-at-hand.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

/** For whom and in what state of the case a form of this room is drawn. */
interface Asked {
  readonly state: CaseState;
  readonly speech: Speech;
  readonly me: Capacity;
  readonly today: Day;
  readonly mediators: readonly { readonly personId: PersonId; readonly name: string }[];
}

/** The form of an act with what its page shows at first, before anything was typed. */
export interface StartedForm {
  readonly fields: (asked: Asked) => readonly FieldSpec[];
  readonly values: (asked: Asked) => TypedValues;
  /** What has to be read before the fields. */
  readonly intro?: (asked: Asked) => JSX.Element | null;
  /** `warning` for acts that end something. */
  readonly tone?: 'warning';
}

type Speeches = AgreementReading['speeches'];
type Intro = (asked: Asked, speeches: Speeches) => JSX.Element | null;

/** A choice of one is made already; the person still presses the button. */
function onlyOne(name: string, choices: readonly string[]): TypedValues {
  const [only, ...others] = choices;
  return only !== undefined && others.length === 0 ? { [name]: only } : {};
}

const values: Readonly<Record<string, (asked: Asked) => TypedValues>> = {
  ...Object.fromEntries(Object.entries(agreementValues).map(([name, valuesOf]) => [name, ({ state }: Asked) => valuesOf(state)])),
  'make-offer': () => ({ hasInstalments: 'false', hasMore: 'false' }),
  'accept-offer': ({ state, me, today }) => onlyOne('offerId', isForParty(me) ? idsOf(offersToAnswer(state, me, today)) : []),
  'decline-offer': ({ state, me, today }) => onlyOne('offerId', isForParty(me) ? idsOf(offersToAnswer(state, me, today)) : []),
  'withdraw-offer': ({ state, me, today }) => onlyOne('offerId', isForParty(me) ? idsOf(offersToWithdraw(state, me, today)) : []),
  'release-offer': ({ state, me, today }) => onlyOne('offerId', isForParty(me) ? idsOf(offersToRelease(state, me, today)) : []),
  'carry-offer': ({ state, today }) => onlyOne('offerId', idsOf(offersToCarry(state, today))),
  'mark-performed': ({ state, me }) => onlyOne('no', isForParty(me) ? numbersOf(promisesToMark(state, me.partyId)) : []),
  'confirm-performance': ({ state, me }) => onlyOne('no', isForParty(me) ? numbersOf(promisesToAnswer(state, me.partyId)) : []),
  'dispute-performance': ({ state, me }) => onlyOne('no', isForParty(me) ? numbersOf(promisesToAnswer(state, me.partyId)) : []),
};

function idsOf(offers: readonly { readonly offerId: string }[]): readonly string[] {
  return offers.map((offer) => offer.offerId);
}

function numbersOf(promises: readonly { readonly no: number }[]): readonly string[] {
  return promises.map((promise) => String(promise.no));
}

const openOffers: Intro = (asked) => {
  const { state, speech, me, today } = asked;
  if (!isForParty(me)) return null;
  return (
    <>
      {offersToAnswer(state, me, today).map((offer) => (
        <section key={offer.offerId} class="b-case">
          <h2 class="govuk-heading-s">{speech.instant(offer.at)}</h2>
          {offer.terms && <TermsTable words={asked} obligations={offer.terms.obligations} />}
          {offer.terms && offer.terms.words !== '' && <p class="govuk-inset-text">{offer.terms.words}</p>}
        </section>
      ))}
    </>
  );
};

const draftTexts: Intro = (asked, speeches) => {
  const { state, mediators } = asked;
  const { settlement } = state.agreement;
  if (!settlement?.draft) return null;
  const mediatorName = mediators.find((known) => known.personId === state.mediator?.personId)?.name ?? '';
  return <SettlementTextsView reading={{ ...asked, speeches, mediatorName }} settlement={settlement} draft={settlement.draft} />;
};

const issuedFile: Intro = ({ state, speech, me }) => {
  const { settlement } = state.agreement;
  if (!settlement?.issued) return null;
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={`/case/${state.caseId}/files/${settlement.issued.documentId}`}>
          {speech.t('agreement.settlement.open-file')}
        </a>
      </p>
      {signatoriesOpen(state, me).length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/case/${state.caseId}/do/hand-in-signed-paper`}>
            {speech.t('agreement.settlement.on-paper-instead')}
          </a>
        </p>
      )}
    </>
  );
};

const intros: Readonly<Record<string, Intro>> = {
  'accept-offer': openOffers,
  'decline-offer': openOffers,
  'confirm-section': draftTexts,
  'issue-settlement': draftTexts,
  'sign-settlement': issuedFile,
};

/**
 * The forms of this room in the shape in which acts of all rooms are joined, each with its first values and with what has
 * to be read before it.
 *
 * @param speeches - The two languages in which a settlement is written.
 */
export function agreementActForms(speeches: Speeches): Readonly<Record<string, StartedForm>> {
  return Object.fromEntries(
    Object.entries(agreementForms).map(([name, form]): [string, StartedForm] => {
      const intro = intros[name];
      return [
        name,
        {
          fields: ({ state, speech, me }) => form(state, speech, me),
          values: (asked) => values[name]?.(asked) ?? {},
          ...(intro ? { intro: (asked: Asked) => intro(asked, speeches) } : {}),
          ...(name === 'declare-default' ? { tone: 'warning' as const } : {}),
        },
      ];
    }),
  );
}
