import type { RegisterExtract } from '#document/domain/kinds/register/register-extract.ts';
import { sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const registerExtractSample: RegisterExtract = {
  head: { ...sampleHead, number: '2026/88', day: day('2026-11-24') },
  register: 'professional',
  keeper: { kk: '«Тату көрші» медиаторлар ұйымы', ru: 'Организация медиаторов «Тату көрші»' },
  mediator: 'Сәрсенбаева Гүлнәр Һамитқызы',
  entryNumber: 'KZO-0147',
  enteredOn: day('2024-02-12'),
  address: { kk: 'Қызылорда қаласы, Абай даңғылы, 24-үй', ru: 'город Кызылорда, проспект Абая, дом 24' },
  contacts: '+7 700 000 00 04',
  field: { kk: 'азаматтық, отбасылық және еңбек даулары', ru: 'гражданские, семейные и трудовые споры' },
  languages: ['kk', 'ru'],
  certificate: { number: '2023/41', day: day('2023-12-20') },
  status: 'active',
  asOf: day('2026-11-24'),
  signatory: 'Әбдірахманов Қайрат Үсенұлы',
};
