import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { acceptOffer } from '#agreement/acts/accept-offer.ts';
import { agreementActs } from '#agreement/acts/agreement-acts.ts';
import { confirmSection } from '#agreement/acts/confirm-section.ts';
import { declareDefault } from '#agreement/acts/declare-default.ts';
import { draftSettlement } from '#agreement/acts/draft-settlement.ts';
import { issueSettlement } from '#agreement/acts/issue-settlement.ts';
import { makeOffer } from '#agreement/acts/make-offer.ts';
import { markPerformed } from '#agreement/acts/mark-performed.ts';
import { signSettlement } from '#agreement/acts/sign-settlement.ts';
import { settlementSections } from '#agreement/domain/event.ts';
import { agreementActForms } from '#agreement/http/act-forms.tsx';
import type { AgreementViewProps } from '#agreement/http/agreement-reading.ts';
import { OffersView } from '#agreement/http/offers-view.tsx';
import { PerformanceView } from '#agreement/http/performance-view.tsx';
import { SettlementView } from '#agreement/http/settlement-view.tsx';
import { confirmSignedPaper } from '#case/acts/paper/confirm-signed-paper.ts';
import { handInSignedPaper } from '#case/acts/paper/hand-in-signed-paper.ts';
import { waitingPapers } from '#case/domain/paper/signed-paper.ts';
import { day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import { languages } from '#kernel/language.ts';
import { kazakhstanCalendar } from '#law/kz/calendar.ts';
import type { Story } from '#test/story.ts';
import { people, storyAtMeeting } from '#test/story.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { a, b, mediator, partyA, partyB } = people;
const speeches = { kk: speechFor('kk'), ru: speechFor('ru') };

function props(story: Story, person: PersonId, language: Language = 'ru'): AgreementViewProps {
  const [state, me, today] = [story.stateOf(person), story.capacityOf(person), story.today()];
  return {
    reading: { state, speech: speechFor(language), speeches, me, today, calendar: kazakhstanCalendar(), mediatorName: 'Гүлнәр' },
    offered: agreementActs.filter((act) => act.may(state, me, today).length === 0).map((act) => act.name),
    actHref: (act, about = {}) => `/do/${act}?${new URLSearchParams(about)}`,
  };
}

const promise = { debtor: partyB, amountTiyn: 23_000_000, how: 'перевод', dueDay: '2026-04-01' };

function offered(room: 'joint' | 'private'): Story {
  const story = storyAtMeeting().on('2026-03-20');
  story.do(b, makeOffer, { room, obligations: [promise], words: 'Больше не могу', lapsesDay: '2026-03-25' });
  return story;
}

function drafted(): Story {
  const story = offered('joint');
  const plan = { debtor: partyB, count: 10, eachTiyn: 11_000_000, firstDay: '2026-05-01', how: 'перевод' };
  story.do(a, makeOffer, { room: 'joint', obligations: [promise], instalments: plan });
  const offerId = story.stateOf(b).agreement.offers.at(-1)?.offerId;
  story.do(b, acceptOffer, { offerId });
  story.do(mediator, draftSettlement, { fromOffer: offerId, subject: 'Долг по расписке', missedPayments: 2, isConditional: false });
  return story;
}

function issued(): Story {
  const story = drafted();
  for (const person of [a, b]) story.do(person, confirmSection, { version: 1, sections: settlementSections });
  story.do(mediator, issueSettlement);
  return story;
}

function concluded(): Story {
  const story = issued();
  for (const person of [a, b, mediator]) story.do(person, signSettlement);
  return story;
}

describe('the view of offers', () => {
  it('gives the other side accepting, countering and declining of exactly this offer, the author only taking back', () => {
    const story = offered('joint');
    const offerId = story.stateOf(a).agreement.offers[0]?.offerId;
    const toA = renderToString(<OffersView {...props(story, a)} />);
    const toB = renderToString(<OffersView {...props(story, b)} />);
    for (const link of [`accept-offer?offerId=${offerId}`, `make-offer?counterTo=${offerId}`, `decline-offer?offerId=${offerId}`]) {
      expect(toA).toContain(link);
      expect(toB).not.toContain(link);
    }
    expect(toB).toContain(`withdraw-offer?offerId=${offerId}`);
    expect(toA).toContain('Обе стороны');
    expect(toA).toContain(speeches.ru.day(day('2026-03-25')));
  });

  it('hides a private offer from the other side, and lets its author release it', () => {
    const story = offered('private');
    expect(renderToString(<OffersView {...props(story, a)} />)).toContain('Предложений пока нет');
    expect(renderToString(<OffersView {...props(story, b)} />)).toContain('release-offer?offerId=');
    const told = renderToString(<OffersView {...props(story, mediator)} />);
    expect(told).toContain('Другая сторона этого не видит');
    expect(told).not.toContain('accept-offer');
  });
});

describe('the view of the settlement', () => {
  it('shows both texts, who has confirmed, and everything that is lacking', () => {
    const story = drafted();
    story.do(a, confirmSection, { version: 1, sections: ['parties', 'subject'] });
    const seen = renderToString(<SettlementView {...props(story, b)} />);
    expect(seen).toContain('lang="kk"');
    expect(seen).toContain('lang="ru"');
    expect(seen).toContain('Чего ещё не хватает');
    expect(seen.match(/b-tag--done/g)).toHaveLength(2);
    expect(seen).toContain('confirm-section');
  });

  it('leads to the file and to the check of signatures once it is issued and signed', () => {
    const story = concluded();
    const seen = renderToString(<SettlementView {...props(story, a)} />);
    const { caseId, agreement } = story.stateOf(a);
    expect(seen).toContain(`/case/${caseId}/files/${agreement.settlement?.issued?.documentId}`);
    expect(seen).toContain(`/case/${caseId}/signatures`);
    expect(seen).toContain('Вступило в силу');
    expect(seen.match(/Подтверждено паролем/g)).toHaveLength(3);
  });

  it('tells a signature by hand from one with a password, and who saw the original', () => {
    const story = issued();
    const scan = {
      fileId: '01900000-0000-7000-8000-0000000000f1',
      name: 's.pdf',
      sha256: 'b'.repeat(64),
      bytes: 9,
      type: 'application/pdf',
    };
    story.do(a, handInSignedPaper, { of: 'settlement', signatory: partyA, scan });
    expect(renderToString(<SettlementView {...props(story, b)} />)).toContain('нужно показать оригинал');
    const paperId = waitingPapers(story.stateOf(mediator))[0]?.paperId;
    story.do(mediator, confirmSignedPaper, { paperId, seenDay: story.today(), hasMarks: true, identity: 'known-personally' });
    story.do(b, signSettlement);
    const seen = renderToString(<SettlementView {...props(story, a)} />);
    expect(seen).toContain('На бумаге');
    expect(seen).toContain('видел медиатор');
    expect(seen.match(/Подтверждено паролем/g)).toHaveLength(1);
  });
});

describe('the view of performance', () => {
  it('is nothing before a settlement is in force', () => {
    expect(renderToString(<PerformanceView {...props(drafted(), a)} />)).toBe('');
  });

  it('tells the day to which a holiday moves a promise, by the name of the holiday', () => {
    const seen = renderToString(<PerformanceView {...props(concluded(), a)} />);
    expect(seen).toContain(speeches.ru.day(day('2026-05-04')));
    expect(seen).toContain('Праздник единства народа Казахстана');
    expect(seen).toContain('mark-performed?no=1');
  });

  it('lets the creditor answer a mark, and tells how many payments were missed and whether that is enough', () => {
    const story = concluded().on('2026-04-01');
    story.do(b, markPerformed, { no: 1, on: '2026-04-01' });
    expect(renderToString(<PerformanceView {...props(story, a)} />)).toContain('dispute-performance?no=1');
    expect(renderToString(<PerformanceView {...props(story, b)} />)).not.toContain('dispute-performance?no=1');
    story.on('2026-05-06');
    const notYet = renderToString(<PerformanceView {...props(story, a)} />);
    expect(notYet).toContain('Условие соглашения пока не наступило');
    expect(notYet).not.toContain('declare-default');
    story.on('2026-06-03');
    const reached = renderToString(<PerformanceView {...props(story, a)} />);
    expect(reached).toContain('можно потребовать весь остаток');
    expect(reached).toContain('declare-default');
    story.do(a, declareDefault);
    expect(renderToString(<PerformanceView {...props(story, b)} />)).toContain('заявлено о неисполнении: пропущено 2 платежа');
  });
});

describe('views and pages of agreements', () => {
  it('speak all three languages at every stage', () => {
    for (const language of languages)
      for (const story of [storyAtMeeting(), offered('joint'), offered('private'), drafted(), concluded()])
        for (const person of [a, b, mediator]) {
          const known = props(story, person, language);
          const seen = [<OffersView {...known} />, <SettlementView {...known} />, <PerformanceView {...known} />].map((view) =>
            renderToString(view),
          );
          expect(seen.join('')).not.toMatch(/agreement\.[a-z]/);
        }
  });

  it('start from what is known: the only offer that can be answered is chosen, no section is confirmed beforehand', () => {
    const forms = agreementActForms(speeches);
    const asked = (story: Story, person: PersonId) => ({ ...props(story, person).reading, mediators: [] });
    const story = offered('joint');
    const offerId = story.stateOf(a).agreement.offers[0]?.offerId;
    expect(forms['accept-offer']?.values(asked(story, a))).toEqual({ offerId });
    expect(forms['confirm-section']?.values(asked(drafted(), a))).toEqual({ version: '1' });
    expect(renderToString(<div>{forms['confirm-section']?.intro?.(asked(drafted(), a))}</div>)).toContain('lang="kk"');
    expect(Object.keys(forms).toSorted()).toEqual(agreementActs.map((act) => act.name).toSorted());
  });
});
