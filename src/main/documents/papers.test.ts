import { afterAll, describe, expect, it } from 'vitest';
import { confirmPerformance } from '#agreement/acts/confirm-performance.ts';
import { declareDefault } from '#agreement/acts/declare-default.ts';
import { markPerformed } from '#agreement/acts/mark-performed.ts';
import type { ContractTerms } from '#case/domain/procedure-event.ts';
import type { CaseState } from '#case/domain/state.ts';
import { createDocumentRenderer } from '#document/acts/render-document.ts';
import { day } from '#kernel/day.ts';
import { contractDocument } from '#main/documents/contract-document.ts';
import { courtOrderDocument } from '#main/documents/court-order-document.ts';
import { endingNotice } from '#main/documents/ending-notice.ts';
import { invitationLetter } from '#main/documents/invitation-letter.ts';
import { letterRefusals } from '#main/documents/letter-refusals.ts';
import { concludedStory, draftedStory, paperFacts, paperStory } from '#main/documents/paper-story.test-support.ts';
import { performanceCertificate } from '#main/documents/performance-certificate.ts';
import { settlementDocument } from '#main/documents/settlement-document.ts';
import { people } from '#test/story.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { a, b, mediator, partyA, partyB } = people;
const renderer = createDocumentRenderer({ speechFor });
afterAll(() => renderer.close());

const secrets = ['000000000000', 'Тайная улица', '+7 700'];
const terms: ContractTerms = {
  place: 'Алматы',
  feeTiyn: 6_000_001,
  shares: [],
  costs: 'Нет',
  languages: ['kk', 'ru'],
  procedure: 'Общая встреча',
  confidentiality: 'Всё сказанное тайно',
  liability: '',
  rightsAndDuties: '',
  termination: '',
  otherTerms: '',
};

describe('the contract of mediation on paper', () => {
  const contract = (state: CaseState, changed: Partial<ContractTerms> = {}) =>
    contractDocument(state, { ...terms, ...changed }, paperFacts);

  it('has the requisites of both parties as the mediator knows them', () => {
    const { parties } = contract(paperStory().stateOf(mediator));
    expect(parties.map((party) => party.phone)).toEqual(['+7 700 000 00 01', '+7 700 000 00 02']);
    expect(parties[0]?.identity).toEqual({ kind: 'iin', number: '000000000000' });
  });

  it('tells neither number nor address nor phone where addresses are hidden, and says who keeps them', () => {
    const printed = contract(paperStory({ meetings: 'separate' }).stateOf(mediator));
    for (const secret of secrets) expect(JSON.stringify(printed)).not.toContain(secret);
    expect(printed.parties.map((party) => party.address)).toEqual([
      { kk: 'ЖСН (БСН), мекенжайы мен телефоны медиаторда сақталады.', ru: 'ИИН (БИН), адрес и телефон хранятся у медиатора.' },
      { kk: 'ЖСН (БСН), мекенжайы мен телефоны медиаторда сақталады.', ru: 'ИИН (БИН), адрес и телефон хранятся у медиатора.' },
    ]);
  });

  it('splits the fee equally, the odd tiyn with the first, unless shares were agreed', () => {
    const state = paperStory().stateOf(mediator);
    const money = speechFor('ru').money;
    expect(JSON.stringify(contract(state).expenses)).toContain(`Айгүл Сериковна: ${money(3_000_001)}`);
    const agreed = contract(state, { shares: [{ partyId: partyB, shareTiyn: 6_000_001 }] });
    expect(JSON.stringify(agreed.expenses)).toContain(`Ерлан Қанатұлы: ${money(6_000_001)}`);
    expect(contract(state, { feeTiyn: 0, costs: '' }).expenses).toMatchObject({ ru: 'Медиация проводится бесплатно.' });
  });

  it('leaves the standard wording to the printer where nothing was written, and counts the term by the law', () => {
    const state: CaseState = { ...paperStory().stateOf(mediator), contract: null };
    const printed = contract(state);
    expect(printed.confidentiality).toBe('Всё сказанное тайно');
    expect('liability' in printed).toBe(false);
    expect(printed.lastDay).toBe('2026-04-24');
    expect(JSON.stringify(printed.otherTerms)).toContain('со дня последней подписи');
  });
});

describe('the settlement on paper', () => {
  it('prints promises as data and generated texts in both languages', () => {
    const printed = settlementDocument(draftedStory().stateOf(mediator), paperFacts);
    expect(printed.obligations).toHaveLength(11);
    expect(printed.obligations[0]).toMatchObject({ who: 'Ерлан Қанатұлы', amountTiyn: 23_000_000, dueDay: '2026-04-01', how: 'перевод' });
    expect(printed.subject).toBe('Долг по расписке');
    expect(printed.contract).toEqual({ number: '2026-000001/C1', day: '2026-03-12' });
    expect(JSON.stringify(printed.onDefault)).toContain('2 платежа');
    expect(JSON.stringify(printed.sections)).toContain(speechFor('kk').money(133_000_000));
    for (const secret of secrets) expect(JSON.stringify(printed)).not.toContain(secret);
  });

  it('prints an edited section word for word as it was confirmed', () => {
    const texts = { kk: { parties: 'Тараптар туралы сөз', subject: 'Қарыз' }, ru: { parties: 'Слово о сторонах', subject: 'Заём' } };
    const printed = settlementDocument(draftedStory({}, texts).stateOf(mediator), paperFacts);
    expect(printed.subject).toEqual({ kk: 'Қарыз', ru: 'Заём' });
    expect(printed.sections[0]?.text).toEqual({ kk: 'Тараптар туралы сөз', ru: 'Слово о сторонах' });
  });

  it('becomes the same PDF twice', async () => {
    const printed = settlementDocument(draftedStory().stateOf(mediator), paperFacts);
    const [first, second] = [await renderer.render('settlement', printed), await renderer.render('settlement', printed)];
    expect(first.sha256).toBe(second.sha256);
    expect(first.pages).toBeGreaterThan(1);
  });
});

describe('the application for a court order', () => {
  const facts = { ...paperFacts, day: day('2026-06-03') };

  it('asks for what is overdue, and leaves lines for what this creditor may not see', () => {
    const printed = courtOrderDocument(concludedStory().on('2026-06-03').stateOf(a), partyA, facts);
    expect(printed.overdue.map((obligation) => obligation.no)).toEqual([1, 2, 3]);
    expect(printed.amountTiyn).toBe(45_000_000);
    expect(printed.claimants[0]).toMatchObject({ phone: '+7 700 000 00 01' });
    expect(JSON.stringify(printed.debtors)).toContain('Впишите перед подачей');
    expect(JSON.stringify(printed.court)).toContain('впишите суд');
    expect(printed.settlement).toEqual({ number: '2026-1', day: '2026-03-25' });
  });

  it('asks for the whole rest once default was declared, and tells no hidden address', () => {
    const story = concludedStory({ meetings: 'any' }).on('2026-06-03');
    story.do(a, declareDefault);
    const state = story.stateOf(a);
    const hidden: CaseState = { ...state, arrangements: { meetings: 'separate', areAddressesHidden: true } };
    const printed = courtOrderDocument(hidden, partyA, { ...facts, court: 'Алмалинский районный суд' });
    expect(printed.amountTiyn).toBe(133_000_000);
    expect(JSON.stringify(printed.circumstances)).toContain('Не внесены в срок 3 платежа (№ 1, 2, 3)');
    expect(printed.court).toBe('Алмалинский районный суд');
    for (const secret of secrets) expect(JSON.stringify(printed)).not.toContain(secret);
  });
});

describe('papers at the end of a case', () => {
  it('tell the ground and the day, and not who left or what the dispute was', () => {
    const state: CaseState = {
      ...paperStory().stateOf(b),
      ending: { ground: 'party-left', on: day('2026-03-30'), at: '2026-03-30T09:00:00.000Z', partyId: partyB },
    };
    const notice = endingNotice(state, paperFacts);
    expect([notice.ground, notice.endedOn]).toEqual(['refused-to-continue', '2026-03-30']);
    for (const secret of [...secrets, 'Долг', partyB]) expect(JSON.stringify(notice)).not.toContain(secret);
    expect(() => endingNotice(paperStory().stateOf(b), paperFacts)).toThrow();
  });

  it('certify performance only when everything was confirmed, each promise with its day and proof', () => {
    const story = concludedStory().on('2026-04-01');
    expect(() => performanceCertificate(story.stateOf(a), paperFacts)).toThrow();
    for (const promise of story.stateOf(b).agreement.performance?.promises ?? []) {
      story.do(b, markPerformed, { no: promise.no, on: '2026-04-01' });
      story.do(a, confirmPerformance, { no: promise.no });
    }
    const { performed } = performanceCertificate(story.stateOf(a), paperFacts);
    expect(performed).toHaveLength(11);
    expect(performed[10]).toMatchObject({ performedOn: '2026-04-01', proof: { ru: 'подтверждено получателем' } });
  });
});

describe('the letter of invitation', () => {
  const letterOf = (state: CaseState) => {
    const recipient = state.parties.find((party) => party.side === 'b');
    if (!recipient) throw new Error('nobody is invited');
    const office = { address: 'Алматы', phone: '+7 727 000' };
    return invitationLetter(state, { ...paperFacts, recipient, office, answerPage: 'https://bitim.example/letter' });
  };

  it('is complete by itself: who, about what, until when, by which code', () => {
    const letter = letterOf(paperStory().stateOf(a));
    expect(letter).toMatchObject({ subject: 'Долг по расписке', caseCode: 'CODE', answerDays: 10, answerBy: '2026-03-13' });
    expect(letter.sender.name).toBe('Айгүл Сериковна');
    expect(JSON.stringify(letter.grounds)).toContain(speechFor('ru').money(133_000_000));
    for (const secret of secrets) expect(JSON.stringify(letter)).not.toContain(secret);
  });

  it('says where the dispute is described when the office prints it, which may not read it', () => {
    const state: CaseState = { ...paperStory().stateOf(a), claims: [], contacts: {} };
    expect(JSON.stringify(letterOf(state).subject)).toContain('Изложено в заявлении');
  });

  it('can be printed', () => {
    const sheet = createDocumentRenderer({ speechFor }).sheetOf('invitation', letterOf(paperStory().stateOf(a)));
    expect(letterRefusals({}, sheet)).toEqual([]);
  });
});

describe('letters that cannot be printed', () => {
  it('are told at the field in which they were typed, and once', () => {
    expect(letterRefusals({ place: 'Алматы 💰', costs: 'нет' }, { place: 'Алматы 💰', deep: [{ text: '漢' }] })).toEqual([
      { code: 'document.letter-not-printable', field: 'place', facts: { letters: '💰' } },
      { code: 'document.letter-not-printable', facts: { letters: '漢' } },
    ]);
  });
});
