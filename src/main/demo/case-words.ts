import { explanationVersion } from '#case/domain/explanation.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { PartyId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import { type DemoRole, demoEmail, demoPeople } from '#main/demo/people.ts';

/** Nothing alarming in the private questions. */
export const calm = {
  isAfraid: false,
  violence: false,
  protectiveOrder: false,
  childInDanger: false,
  needsHelpToDecide: false,
  words: '',
} as const;

/** A dispute that the law lets be mediated without more ado. */
export const plainFacts = { thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false } as const;

/** A person of the demonstration as a party of an application. */
export function partyFrom(role: DemoRole, contacts: { readonly address: string; readonly phone: string }): object {
  const { name, language, iin } = demoPeople[role];
  return { kind: 'person', name, idNumber: iin, email: demoEmail(role), language, ...contacts };
}

/** The same person as the other side knows him: no number. */
export function respondentFrom(role: DemoRole, contacts: { readonly address: string; readonly phone: string }): object {
  return { ...partyFrom(role, contacts), idNumber: '' };
}

/** Requisites that a party gives of itself. */
export function requisitesOf(role: DemoRole, contacts: { readonly address: string; readonly phone: string }): object {
  return { idNumber: demoPeople[role].iin, email: demoEmail(role), ...contacts };
}

/** The party of that side; every case here has one on each. */
export function partyOn(state: CaseState, side: 'a' | 'b'): PartyId {
  const party = state.parties.find((known) => known.side === side);
  if (!party) throw new Error(`a case without side ${side}`);
  return party.partyId;
}

/** Confirmation of the explanation in this language. */
export function hasRead(language: Language): object {
  return { language, version: explanationVersion, hasRead: true };
}

/** Independence of a mediator who has nothing to declare. */
export const nothingToDeclare = { isCompetent: true, hasTime: true, isIndependent: 'nothing-to-declare' } as const;

/** Every section of a settlement, to be confirmed at once. */
export const wholeSettlement = ['parties', 'subject', 'obligations', 'default', 'other'] as const;

const inRussian = {
  costs: 'Других расходов нет. Если понадобится переводчик или специалист, расходы согласуются заранее.',
  procedure: 'Общие и отдельные встречи очно или по видеосвязи, переписка в комнатах дела.',
  confidentiality: 'Всё, что стало известно в ходе медиации, не разглашается без письменного согласия того, кто это сообщил.',
  liability: 'Медиатор и стороны отвечают за разглашение и за неисполнение договора по законам Республики Казахстан.',
  rightsAndDuties:
    'Стороны участвуют добровольно, равны в правах и могут отказаться в любой момент. Медиатор беспристрастен и не принимает решений за стороны.',
  termination: 'Медиация прекращается по основаниям статьи 26 Закона «О медиации».',
  otherTerms: 'Каждая сторона получает экземпляр договора.',
};

const inKazakh = {
  costs: 'Басқа шығын жоқ. Аудармашы немесе маман қажет болса, шығыс алдын ала келісіледі.',
  procedure: 'Бетпе-бет немесе бейнебайланыс арқылы ортақ және жеке кездесулер, іс бөлмелеріндегі хат алмасу.',
  confidentiality: 'Медиация барысында белгілі болған мәліметті оны берген адамның жазбаша келісімінсіз жария етуге болмайды.',
  liability:
    'Медиатор мен тараптар мәліметті жария еткені және шартты орындамағаны үшін Қазақстан Республикасының заңдары бойынша жауап береді.',
  rightsAndDuties:
    'Тараптар ерікті түрде қатысады, құқықтары тең, кез келген сәтте бас тарта алады. Медиатор бейтарап және тараптардың орнына шешім қабылдамайды.',
  termination: 'Медиация «Медиация туралы» Заңның 26-бабындағы негіздер бойынша тоқтатылады.',
  otherTerms: 'Шарттың бір данасы әр тарапқа беріледі.',
};

/** Terms of a contract of mediation; no shares, so that the fee is split equally. */
export function contractTerms(place: string, feeTiyn: number, languages: readonly ('kk' | 'ru')[]): object {
  return { place, feeTiyn, languages, ...(languages[0] === 'kk' ? inKazakh : inRussian) };
}
