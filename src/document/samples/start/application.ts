import type { MediationApplication } from '#document/domain/kinds/start/application.ts';
import { aigul, company, sampleHead, sampleSubject } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const applicationSample: MediationApplication = {
  head: { ...sampleHead, number: '2026-000398/A', day: day('2026-10-30') },
  organisation: { kk: '«Тату көрші» медиаторлар ұйымы', ru: 'Организация медиаторов «Тату көрші»' },
  caseNumber: '2026-000398',
  applicants: [aigul],
  respondents: [company],
  subject: sampleSubject,
  statement: {
    kk: 'Компания шатырды тамызда жөндеді. Қыркүйектің екінші аптасында жаңбырдан кейін екі бөлмені су басты, төбе мен еден бүлінді. Компанияға екі рет хабарластым, жауап болмады.',
    ru: 'В августе компания ремонтировала крышу. Во вторую неделю сентября после дождя залило две комнаты, пострадали потолок и пол. Я обращалась в компанию дважды, ответа не было.',
  },
  proposedSolution: {
    kk: 'Шатырды жөндеп, залалды екі айда өтеу.',
    ru: 'Починить крышу и возместить ущерб за два месяца.',
  },
  amountTiyn: 185_000_000,
  evidence: [
    { kk: 'тексеру актісі, 2 парақ', ru: 'акт осмотра, 2 листа' },
    { kk: 'су басқан бөлмелердің суреттері', ru: 'снимки залитых комнат' },
  ],
  disclosure: 'summary',
  disclosureWishes: {
    kk: 'Кездесулерде су басқан бөлмелердің суреттерін өзім көрсетемін.',
    ru: 'Снимки залитых комнат я сама покажу на встрече.',
  },
  languages: ['kk', 'ru'],
  wishes: { kk: 'Кездесулер сағат 18-ден кейін болса екен.', ru: 'Встречи после 18 часов.' },
};
