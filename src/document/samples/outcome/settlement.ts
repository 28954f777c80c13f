import type { SettlementDocument } from '#document/domain/kinds/outcome/settlement.ts';
import {
  aigul,
  company,
  contractReference,
  mediators,
  payment,
  repair,
  sampleHead,
  sampleSubject,
  withdrawal,
} from '#document/samples/sample-people.ts';

/** A settlement with everything that one may hold. */
export const settlementSample: SettlementDocument = {
  head: sampleHead,
  parties: [aigul, company],
  subject: sampleSubject,
  mediators,
  contract: contractReference,
  obligations: [repair, payment, withdrawal],
  sections: [
    {
      heading: { kk: 'Пәтерге кіру', ru: 'Доступ в квартиру' },
      text: {
        kk: 'Айгүл Ұлықбекқызы жөндеушілерді жұмыс күндері сағат 9-дан 18-ге дейін кіргізеді.\nКелу туралы бір күн бұрын хабарланады.',
        ru: 'Айгүл Ұлықбекқызы допускает мастеров по рабочим дням с 9 до 18 часов.\nО приходе предупреждают за день.',
      },
    },
  ],
  onDefault: {
    kk: 'Төлем кешіктірілсе, қалған сома толық көлемде бірден төленеді, ал өтініш беруші сот бұйрығын шығаруды сұрай алады.',
    ru: 'При просрочке платежа вся оставшаяся сумма подлежит уплате сразу, а заявитель может просить о вынесении судебного приказа.',
  },
  otherTerms: {
    kk: 'Тараптар медиация шығыстарын тең бөліседі. Айтылғандар құпия болып қалады.',
    ru: 'Расходы на медиацию стороны делят поровну. Сказанное остаётся конфиденциальным.',
  },
};
