import type { IndependenceDeclaration } from '#document/domain/kinds/start/independence-declaration.ts';
import { aigul, company, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const independenceDeclarationSample: IndependenceDeclaration = {
  head: { ...sampleHead, number: '2026-000398/D', day: day('2026-11-07') },
  caseNumber: '2026-000398',
  parties: [aigul, company],
  mediator: {
    name: 'Сәрсенбаева Гүлнәр Һамитқызы',
    organisation: { kk: '«Тату көрші» медиаторлар ұйымы', ru: 'Организация медиаторов «Тату көрші»' },
  },
  registryNumber: 'KZO-0147',
  experience: {
    kk: 'Кәсіпқой медиатор, 2019 жылдан бері тұрғын үй даулары.',
    ru: 'Профессиональный медиатор, жилищные споры с 2019 года.',
  },
  circumstances: {
    kk: '2023 жылы «Жеңіс Құрылыс» ЖШС пен оның тапсырыс берушісі арасындағы дауда медиатор болдым.',
    ru: 'В 2023 году я вела медиацию между ТОО «Жеңіс Құрылыс» и его заказчиком.',
  },
};
