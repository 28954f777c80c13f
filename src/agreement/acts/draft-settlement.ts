import { z } from 'zod';
import { offerInput, termsInput, tiynInput, wordsInput } from '#agreement/acts/typed-input.ts';
import type { Obligation, SectionTexts, SettlementDraft } from '#agreement/domain/event.ts';
import { acceptedOffers } from '#agreement/domain/offer-status.ts';
import { unedited } from '#agreement/domain/settlement-texts.ts';
import { hasTypedTerms, readTerms } from '#agreement/domain/typed-obligations.ts';
import type { Act, Decision, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, unless } from '#case/domain/gate.ts';
import { isJointOpen } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

const textsInput = z.object({
  parties: wordsInput.optional(),
  subject: wordsInput.optional(),
  obligations: wordsInput.optional(),
  default: wordsInput.optional(),
  other: wordsInput.optional(),
});

const input = z.object({
  /** An accepted offer whose promises are taken over as they are, or `typed`. */
  fromOffer: z.union([z.literal('typed'), offerInput]).optional(),
  place: z.string().max(500).optional(),
  subject: wordsInput.optional(),
  ...termsInput,
  missedPayments: z.int().min(1).max(12).optional(),
  defaultWords: wordsInput.optional(),
  otherTerms: wordsInput.optional(),
  isConditional: z.boolean().optional(),
  familyFacts: z
    .object({
      childrenCount: z.int().min(1).max(20).optional(),
      payerIncomeTiyn: tiynInput.optional(),
      monthlySupportTiyn: tiynInput.optional(),
      isArrearsWaived: z.boolean().optional(),
    })
    .optional(),
  texts: z.object({ kk: textsInput.optional(), ru: textsInput.optional() }).optional(),
});
type Input = z.output<typeof input>;

function promisesFor(state: CaseState, typed: Input, moment: Moment): Result<readonly Obligation[], readonly Refusal[]> {
  if (typed.fromOffer && typed.fromOffer !== 'typed') {
    const offer = acceptedOffers(state).find((known) => known.offerId === typed.fromOffer);
    return offer?.terms ? ok(offer.terms.obligations) : refuse('agreement.offer-not-accepted', { field: 'fromOffer' });
  }
  if (hasTypedTerms(typed)) return readTerms(state, moment.today, typed);
  return ok(state.agreement.settlement?.draft?.obligations ?? acceptedOffers(state)[0]?.terms?.obligations ?? []);
}

function familyFactsOf(typed: Input): Result<SettlementDraft['familyFacts'], readonly Refusal[]> {
  const { childrenCount, payerIncomeTiyn, monthlySupportTiyn, isArrearsWaived } = typed.familyFacts ?? {};
  if (!childrenCount && !payerIncomeTiyn && !monthlySupportTiyn && isArrearsWaived === undefined) return ok(undefined);
  const missing = Object.entries({ childrenCount, payerIncomeTiyn, monthlySupportTiyn }).filter(([, value]) => !value);
  if (missing.length > 0) return err(missing.map(([name]) => ({ code: 'agreement.family-fact-missing', field: `familyFacts.${name}` })));
  return ok({
    childrenCount: childrenCount ?? 0,
    payerIncomeTiyn: payerIncomeTiyn ?? 0,
    monthlySupportTiyn: monthlySupportTiyn ?? 0,
    isArrearsWaived: isArrearsWaived ?? false,
  });
}

function sectionTexts(typed: z.output<typeof textsInput> | undefined): SectionTexts {
  const { parties = '', subject = '', obligations = '', default: onDefault = '', other = '' } = typed ?? {};
  return { ...unedited, parties, subject, obligations, default: onDefault, other };
}

function draftOf(state: CaseState, typed: Input, obligations: readonly Obligation[]): SettlementDraft {
  const earlier = state.agreement.settlement?.draft;
  return {
    place: typed.place ?? earlier?.place ?? state.contract?.terms?.place ?? '',
    subject: typed.subject ?? earlier?.subject ?? state.claims.find((known) => known.side === 'a')?.claim.subject ?? '',
    obligations,
    defaultRule: { missedPayments: typed.missedPayments ?? null, words: typed.defaultWords ?? '' },
    otherTerms: typed.otherTerms ?? '',
    texts: { kk: sectionTexts(typed.texts?.kk), ru: sectionTexts(typed.texts?.ru) },
    isConditional: typed.isConditional ?? false,
  };
}

function decide(state: CaseState, typed: Input, moment: Moment): Decision {
  const promises = promisesFor(state, typed, moment);
  const family = familyFactsOf(typed);
  if (!promises.ok || !family.ok) return err([...(promises.ok ? [] : promises.error), ...(family.ok ? [] : family.error)]);
  const draft = draftOf(state, typed, promises.value);
  const familyFacts = family.value ?? state.agreement.settlement?.draft?.familyFacts;
  const fromOffer = typed.fromOffer && typed.fromOffer !== 'typed' ? typed.fromOffer : null;
  const version = (state.agreement.settlement?.version ?? 0) + 1;
  const drafted = event('settlement-drafted', 'joint', { version, fromOffer }, familyFacts ? { ...draft, familyFacts } : draft);
  const wasIssued = state.agreement.settlement?.issued != null;
  return ok(wasIssued ? [event('settlement-reopened', 'case', { version }, null), drafted] : [drafted]);
}

/** Both sides read the draft, so a party writes it only where the joint room is open. */
function mayDraft(state: CaseState, me: Capacity): readonly Refusal[] {
  const isMediator = me.as === 'mediator' && me.isAccepted;
  return gate(
    unless(isMediator || isForParty(me), 'case.not-your-part'),
    unless(isMediator || !isForParty(me) || isJointOpen(state), 'agreement.only-through-mediator'),
    atStage(state, 'meeting', 'signing'),
    unless((state.agreement.settlement?.signatures.length ?? 0) === 0, 'agreement.signing-begun'),
  );
}

/**
 * The mediator or a party writes the next version of the settlement; it may still be incomplete. All confirmations fall.
 *
 * Promises: of `fromOffer`; else as typed; else as they stand, at first those of the offer accepted last.
 *
 * @error agreement.signing-begun - Somebody has signed the issued text.
 * @error agreement.offer-not-accepted, agreement.family-fact-missing; and every error of `readTerms`.
 */
export const draftSettlement: Act<Input> = act({ name: 'draft-settlement', input, may: mayDraft, decide });
