import type { Obligation, SectionTexts, SettlementDraft, SettlementSection } from '#agreement/domain/event.ts';
import { settlementSections } from '#agreement/domain/event.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';

/** How one language says things: messages, formal dates, money, lists. A page's `Speech` fits as it is. */
export interface TextSpeech {
  readonly t: (id: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly day: (day: Day, form?: 'long' | 'formal' | 'short') => string;
  readonly money: (tiyn: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Who is named in the text. */
export interface SettlementPeople {
  readonly parties: readonly { readonly partyId: PartyId; readonly side: 'a' | 'b'; readonly name: string }[];
  readonly mediator: string;
}

type DraftData = Pick<SettlementDraft, 'place' | 'subject' | 'obligations' | 'defaultRule' | 'otherTerms'>;

function partiesText(draft: DraftData, people: SettlementPeople, speech: TextSpeech): string {
  const side = (wanted: 'a' | 'b'): string =>
    speech.list(people.parties.filter((party) => party.side === wanted).map((party) => party.name));
  return [
    speech.t('agreement.text.parties', { sideA: side('a'), sideB: side('b') }),
    speech.t('agreement.text.mediator', { mediator: people.mediator }),
    speech.t('agreement.text.place', { place: draft.place }),
  ].join('\n');
}

function obligationText(obligation: Obligation, people: SettlementPeople, speech: TextSpeech): string {
  const name = (partyId: PartyId): string => people.parties.find((party) => party.partyId === partyId)?.name ?? '';
  const { no, kind, what, how, dueDay } = obligation;
  const values = { no, debtor: name(obligation.debtor), creditor: name(obligation.creditor), what, day: speech.day(dueDay, 'formal') };
  const promise =
    kind === 'money'
      ? speech.t('agreement.text.money', { ...values, amount: speech.money(obligation.amountTiyn ?? 0) })
      : speech.t('agreement.text.act', values);
  const lines = [promise];
  if (kind === 'money' && what !== '') lines.push(speech.t('agreement.text.purpose', { what }));
  if (how !== '') lines.push(speech.t('agreement.text.how', { how }));
  return lines.join(' ');
}

function obligationsText(draft: DraftData, people: SettlementPeople, speech: TextSpeech): string {
  const totalTiyn = draft.obligations.reduce((sum, obligation) => sum + (obligation.amountTiyn ?? 0), 0);
  const payments = draft.obligations.filter((obligation) => obligation.kind === 'money').length;
  return [
    ...draft.obligations.map((obligation) => obligationText(obligation, people, speech)),
    ...(payments > 1 ? [speech.t('agreement.text.total', { n: payments, amount: speech.money(totalTiyn) })] : []),
    speech.t('agreement.text.day-off'),
  ].join('\n');
}

function defaultText({ defaultRule }: DraftData, speech: TextSpeech): string {
  const lines: string[] = [];
  if (defaultRule.missedPayments !== null) lines.push(speech.t('agreement.text.missed', { n: defaultRule.missedPayments }));
  if (defaultRule.words !== '') lines.push(defaultRule.words);
  lines.push(speech.t('agreement.text.evasion'));
  return lines.join('\n');
}

/**
 * Text of every section in one language, generated from the promises as data.
 *
 * @param people - Names as they are to stand in the text.
 * @example settlementTexts(draft, people, speechFor('kk')).obligations
 */
export function settlementTexts(draft: DraftData, people: SettlementPeople, speech: TextSpeech): SectionTexts {
  return {
    parties: partiesText(draft, people, speech),
    subject: speech.t('agreement.text.subject', { subject: draft.subject }),
    obligations: obligationsText(draft, people, speech),
    default: defaultText(draft, speech),
    other: draft.otherTerms === '' ? speech.t('agreement.text.no-other') : draft.otherTerms,
  };
}

/** The texts as they stand: what was edited where it was edited, generated elsewhere. Pages and documents show these. */
export function completeTexts(
  draft: SettlementDraft,
  people: SettlementPeople,
  speeches: { readonly kk: TextSpeech; readonly ru: TextSpeech },
): SettlementDraft['texts'] {
  const completed = (language: 'kk' | 'ru'): SectionTexts => {
    const generated = settlementTexts(draft, people, speeches[language]);
    const edited = draft.texts[language];
    return Object.fromEntries(
      settlementSections.map((section) => [section, edited[section] === '' ? generated[section] : edited[section]]),
    ) as unknown as SectionTexts;
  };
  return { kk: completed('kk'), ru: completed('ru') };
}

/** Texts of which nothing was edited. */
export const unedited: SectionTexts = { parties: '', subject: '', obligations: '', default: '', other: '' };

/** What is wrong with one edited section. */
export interface TextFault {
  readonly section: SettlementSection;
  readonly language: 'kk' | 'ru';
  /** Edited in the other language only, or a promised amount is not named in it. */
  readonly fault: 'one-language' | 'amount';
}

function faultOf(draft: SettlementDraft, section: SettlementSection, language: 'kk' | 'ru'): TextFault['fault'] | null {
  const own = draft.texts[language][section];
  if (own === '') return draft.texts[language === 'kk' ? 'ru' : 'kk'][section] === '' ? null : 'one-language';
  return section === 'obligations' && !namesAllAmounts(own, draft.obligations) ? 'amount' : null;
}

function namesAllAmounts(text: string, obligations: readonly Obligation[]): boolean {
  const bare = text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d)/g, '');
  return obligations.every(({ amountTiyn }) => amountTiyn === null || bare.includes(String(Math.floor(amountTiyn / 100))));
}

/** Edited sections that disagree with the promises as data, or with the other language. */
export function textFaults(draft: SettlementDraft): readonly TextFault[] {
  return settlementSections.flatMap((section) =>
    (['kk', 'ru'] as const).flatMap((language) => {
      const fault = faultOf(draft, section, language);
      return fault ? [{ section, language, fault }] : [];
    }),
  );
}
