import type { SettlementDraft, SettlementSection } from '#agreement/domain/event.ts';
import { completeTexts } from '#agreement/domain/settlement-texts.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { SettlementDocument, WrittenSection } from '#document/domain/kinds/outcome/settlement.ts';
import type { BothLanguages, PaperFacts } from '#main/documents/paper-facts.ts';
import { headOf, inBoth, paperText } from '#main/documents/paper-facts.ts';
import { contractReference, joinLines, mediatorsOf, namedParties, obligationsOnPaper } from '#main/documents/paper-parties.ts';

function isEdited(draft: SettlementDraft, section: SettlementSection): boolean {
  return draft.texts.kk[section] !== '' || draft.texts.ru[section] !== '';
}

/** What the table of promises does not say: the sum of all payments, and what a day off does. */
function aboutObligations(draft: SettlementDraft, facts: PaperFacts): BothLanguages {
  const payments = draft.obligations.filter((obligation) => obligation.kind === 'money');
  const totalTiyn = payments.reduce((sum, { amountTiyn }) => sum + (amountTiyn ?? 0), 0);
  const total = inBoth(facts, (speech) => speech.t('agreement.text.total', { n: payments.length, amount: speech.money(totalTiyn) }));
  const dayOff = inBoth(facts, (speech) => speech.t('agreement.text.day-off'));
  return joinLines(facts, payments.length > 1 ? [total, dayOff] : [dayOff]);
}

/**
 * The settlement as it was confirmed. What nobody edited is printed from the data; an edited section is printed word for
 * word as the parties confirmed it, the promises beside it as a table all the same.
 *
 * @throws When there is no draft that the reader may see: only who drafts and confirms can have it issued.
 * @source Law On Mediation art. 27(2)
 */
export function settlementDocument(state: CaseState, facts: PaperFacts): SettlementDocument {
  const draft = state.agreement.settlement?.draft;
  if (!draft) throw new Error('a settlement without a draft cannot be printed');
  const texts = completeTexts(draft, { parties: state.parties, mediator: facts.mediatorName }, facts.speeches);
  const said = (section: SettlementSection): BothLanguages => ({ kk: texts.kk[section], ru: texts.ru[section] });
  const contract = contractReference(state);
  const edited = (['parties', 'obligations'] as const).filter((section) => isEdited(draft, section));
  const sections: readonly WrittenSection[] = [
    ...edited.map((section) => ({ heading: paperText(facts, `words-on-${section}`), text: said(section) })),
    ...(edited.includes('obligations')
      ? []
      : [{ heading: paperText(facts, 'order-of-performance'), text: aboutObligations(draft, facts) }]),
  ];
  return {
    head: headOf(facts, draft.place),
    parties: namedParties(state, facts),
    subject: isEdited(draft, 'subject') ? said('subject') : draft.subject,
    mediators: mediatorsOf(facts),
    ...(contract ? { contract } : {}),
    obligations: obligationsOnPaper(state, draft.obligations, facts),
    sections,
    onDefault: said('default'),
    otherTerms: said('other'),
  };
}
