import { randomUUID } from 'node:crypto';
import { day } from '#kernel/day.ts';
import type { OrganisationId } from '#kernel/id.ts';
import { createOrganisation, registerMediator, type TestPerson, type TestProgram } from '#test/program.ts';

/** The people and organisations of the lanes, invented, in a test database. */
export interface LanePeople {
  readonly office: OrganisationId;
  readonly applicant: TestPerson;
  readonly respondent: TestPerson;
  readonly m1: TestPerson;
  readonly m2: TestPerson;
  readonly m3: TestPerson;
  readonly clerk: TestPerson;
  readonly reviewer: TestPerson;
  readonly stranger: TestPerson;
}

const mediators = [
  { key: 'm1', name: 'Сәуле Ермекова', number: 'ALM-0001', languages: ['kk', 'ru'], suspended: null },
  { key: 'm2', name: 'Игорь Лаптев', number: 'AST-0002', languages: ['ru', 'en'], suspended: null },
  { key: 'm3', name: 'Дархан Ибраев', number: 'ALM-0003', languages: ['kk'], suspended: '2026-01-10' },
] as const;

/** Writes the people of the lanes: one organisation, three mediators of whom one is suspended, parties, office. */
export async function lanePeople(test: TestProgram): Promise<LanePeople> {
  const office = randomUUID() as OrganisationId;
  await test.database.owner((tx) =>
    createOrganisation(tx, {
      organisationId: office,
      bin: '120640990038',
      nameKk: 'Алматы медиаторлар орталығы',
      nameRu: 'Алматинский центр медиации',
      region: '75',
      address: 'Алматы',
      phone: '+7 727 000 00 00',
      email: 'office@example.kz',
      site: null,
    }),
  );
  const made: Record<string, TestPerson> = {};
  for (const { key, name, number, languages, suspended } of mediators) {
    const person = await test.person({ name, email: `${key}@example.kz`, language: languages[0], isMediator: true });
    made[key] = person;
    await test.database.owner((tx) =>
      registerMediator(tx, {
        personId: person.personId,
        organisationId: office,
        registryNumber: number,
        kind: 'professional',
        name,
        keeper: { kk: 'Алматы медиаторлар орталығы', ru: 'Алматинский центр медиации' },
        languages: [...languages],
        regions: ['75'],
        fields: ['civil', 'family', 'labour', 'neighbour', 'consumer', 'business'],
        formats: ['in-person', 'video', 'phone'],
        feeFromTiyn: 3_000_000,
        address: 'Алматы',
        phone: null,
        email: null,
        about: null,
        training: { hours: 72, provider: 'Орталық', certificateNumber: `C-${number}`, certifiedOn: day('2020-02-01') },
        enteredOn: day('2020-03-01'),
        suspendedFrom: suspended ? [day(suspended)] : [],
        excludedOn: null,
        proofs: {
          birthDay: day('1972-01-19'),
          higherEducation: true,
          performsStateFunctions: false,
          mediatorCapacity: 'full',
          underProsecution: false,
          conviction: 'none',
        },
      }),
    );
  }
  const person = (name: string, email: string, language: 'kk' | 'ru') => test.person({ name, email, language });
  return {
    office,
    applicant: await person('Азамат Асанов', 'azamat@example.kz', 'ru'),
    respondent: await person('Бекзат Бериков', 'bekzat@example.kz', 'kk'),
    m1: made['m1'] as TestPerson,
    m2: made['m2'] as TestPerson,
    m3: made['m3'] as TestPerson,
    clerk: await test.person({
      name: 'Гүлнар Кеңсебаева',
      email: 'clerk@example.kz',
      language: 'ru',
      office: { organisationId: office, as: 'clerk' },
    }),
    reviewer: await test.person({
      name: 'Рауза Қараушы',
      email: 'reviewer@example.kz',
      language: 'kk',
      office: { organisationId: office, as: 'reviewer' },
    }),
    stranger: await person('Бөтен Адамов', 'stranger@example.kz', 'ru'),
  };
}
