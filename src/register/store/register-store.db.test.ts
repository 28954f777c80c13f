import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmailAddress } from '#identity/domain/email-address.ts';
import { createAccount } from '#identity/store/create-account.ts';
import { identityMigrations } from '#identity/store/migrations.ts';
import { openPersonalSeal } from '#identity/store/personal-seal.ts';
import { day, type Instant } from '#kernel/day.ts';
import type { OrganisationId, PersonId } from '#kernel/id.ts';
import { keeperOf } from '#platform/crypto/key-keeper.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { listMediators } from '#register/acts/list-mediators.ts';
import type { RegisterPorts } from '#register/acts/ports.ts';
import { showMediator } from '#register/acts/show-mediator.ts';
import type { Organisation, RegisterEntry } from '#register/domain/mediator.ts';
import { readMediatorFilter } from '#register/domain/mediator-filter.ts';
import { candidates, entryOfPerson } from '#register/store/candidates.ts';
import { createOrganisation, registerMediator } from '#register/store/keep-register.ts';
import { registerMigrations } from '#register/store/migrations.ts';
import { registerReader } from '#register/store/register-reader.ts';

const organisation: Organisation = {
  organisationId: '0192f0c1-0000-7000-8000-00000000000a' as OrganisationId,
  bin: '120640990038',
  nameKk: 'Алматы медиаторлары',
  nameRu: 'Медиаторы Алматы',
  region: '75',
  address: 'Алматы',
  phone: null,
  email: null,
  site: 'https://example.kz',
};

const personOf = (index: number): PersonId => `0192f0c1-0000-7000-8000-00000000010${index}` as PersonId;
const entry = (index: number, rest: Partial<RegisterEntry>): RegisterEntry => ({
  registryNumber: `M${index}`,
  personId: personOf(index),
  name: 'Әлия',
  kind: 'professional',
  organisationId: organisation.organisationId,
  keeper: { kk: organisation.nameKk, ru: organisation.nameRu },
  languages: ['kk', 'ru'],
  regions: ['75'],
  fields: ['civil', 'family'],
  formats: ['in-person', 'video'],
  feeFromTiyn: 3_000_000,
  address: 'Алматы',
  phone: '+77010000000',
  email: null,
  about: { language: 'kk', text: 'Отбасы дауларын жүргіземін.' },
  training: { hours: 72, provider: 'p', certificateNumber: 'C-1', certifiedOn: day('2019-05-05') },
  enteredOn: day('2020-02-01'),
  suspendedFrom: [],
  excludedOn: null,
  proofs: {
    birthDay: day('1972-01-19'),
    higherEducation: true,
    performsStateFunctions: false,
    mediatorCapacity: 'full',
    underProsecution: false,
    conviction: 'none',
  },
  ...rest,
});

const people = [
  entry(1, { name: 'Қанат' }),
  entry(2, { name: 'Әлия', languages: ['ru', 'en'], fields: ['business'], regions: ['71'], formats: ['video'] }),
  entry(3, { name: 'Зарина', fields: ['labour', 'neighbour'], suspendedFrom: [day('2026-01-10')] }),
  entry(4, { name: 'Абай', kind: 'public', organisationId: null, feeFromTiyn: null, training: null, about: null, regions: ['19'] }),
  entry(5, { name: 'Бақыт', excludedOn: day('2025-01-01') }),
];

let database: Database;
let ports: RegisterPorts;

beforeAll(async () => {
  database = await testDatabase([...identityMigrations, ...registerMigrations]);
  const seal = await openPersonalSeal(keeperOf(new Uint8Array(32).fill(7)));
  await database.owner(async (tx) => {
    await createOrganisation(tx, organisation);
    for (const mediator of people) {
      const email = `${mediator.registryNumber}@example.kz` as EmailAddress;
      await createAccount(
        tx,
        { personId: mediator.personId, name: mediator.name, email, language: 'kk', passwordHash: 'x', isMediator: true },
        seal,
      );
      await registerMediator(tx, mediator);
    }
  });
  ports = {
    register: registerReader(database),
    figures: async (registryNumber) => ({ endedCases: registryNumber === 'M1' ? 12 : 2, settledCases: 2, medianDays: 21 }),
    clock: { now: () => '2026-03-02T05:00:00.000Z' as Instant, today: () => day('2026-03-02') },
  };
});
afterAll(() => database.close());

describe('the public register', () => {
  it('lists everybody who is not struck off, in Kazakh order, with the suspension shown', async () => {
    const page = await listMediators(ports, readMediatorFilter({}));
    expect(page.items.map(({ mediator }) => mediator.name)).toEqual(['Абай', 'Әлия', 'Зарина', 'Қанат']);
    expect(page.items.map(({ suspension }) => suspension?.until ?? null)).toEqual([null, null, '2026-07-10', null]);
    expect(page).toMatchObject({ total: 4, page: 1, pages: 1 });
  });

  it.each([
    [{ language: 'en' }, ['M2']],
    [{ region: '75', field: 'family' }, ['M1']],
    [{ format: 'video', region: '71' }, ['M2']],
    [{ kind: 'public' }, ['M4']],
    [{ name: 'қан' }, ['M1']],
    [{ name: 'nobody' }, []],
  ])('%j finds %j', async (filter, numbers) => {
    const page = await listMediators(ports, readMediatorFilter(filter));
    expect(page.items.map(({ mediator }) => mediator.registryNumber)).toEqual(numbers);
  });

  it('shows the last page for one that is too late', async () => {
    expect(await listMediators(ports, readMediatorFilter({ page: '99' }))).toMatchObject({ page: 1, total: 4 });
  });

  it('shows an entry as it was entered, with figures only when there are enough cases', async () => {
    const first = await showMediator(ports, 'M1');
    const { personId: _person, proofs: _proofs, ...published } = people[0] as RegisterEntry;
    expect(first).toEqual({
      mediator: published,
      organisation,
      figures: { endedCases: 12, settledCases: 2, medianDays: 21 },
      suspension: null,
      suspensions: [],
    });
    expect(await showMediator(ports, 'M3')).toMatchObject({ figures: null, suspension: { from: '2026-01-10', until: '2026-07-10' } });
    expect(await showMediator(ports, 'M5')).toMatchObject({ mediator: { excludedOn: '2025-01-01' } });
    expect(await showMediator(ports, 'M6')).toBeNull();
  });

  it('keeps proofs and accounts from the public and from the administrator', async () => {
    for (const role of ['bitim_public', 'bitim_admin'] as const) {
      await expect(database.as({ role }, (tx) => sql`select * from register_entry`.execute(tx))).rejects.toThrow(/permission denied/);
    }
    await expect(database.as({ role: 'bitim_public' }, (tx) => sql`delete from organisation`.execute(tx))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('takes no fee from a public mediator', async () => {
    const wrong = { ...(people[3] as RegisterEntry), registryNumber: 'M9', feeFromTiyn: 100 };
    await expect(database.owner((tx) => registerMediator(tx, wrong))).rejects.toThrow(/violates check/);
  });
});

describe('candidates for a case', () => {
  const openCasesOf = async () => new Map([[personOf(1), 3]]);
  const find = (rest: object) =>
    database.as({ role: 'bitim_app', personId: null }, (tx) => candidates(tx, { today: day('2026-03-02'), openCasesOf, ...rest }));

  it('say who may be offered today: not the suspended, not the one struck off', async () => {
    expect((await find({})).map((found) => [found.registryNumber, found.isEligible, found.openCases])).toEqual([
      ['M1', true, 3],
      ['M2', true, 0],
      ['M3', false, 0],
      ['M4', true, 0],
      ['M5', false, 0],
    ]);
  });

  it('may be narrowed, and the suspended comes back after six months', async () => {
    expect(await find({ field: 'labour', today: day('2026-07-11') })).toEqual([
      { personId: personOf(3), registryNumber: 'M3', kind: 'professional', openCases: 0, isEligible: true },
    ]);
    expect((await find({ region: '71', language: 'en' })).map((found) => found.registryNumber)).toEqual(['M2']);
    expect((await find({ registryNumbers: ['M4'] })).map((found) => found.registryNumber)).toEqual(['M4']);
  });

  it('are found by their person', async () => {
    const found = await database.as({ role: 'bitim_app', personId: null }, (tx) => entryOfPerson(tx, personOf(2)));
    expect(found).toEqual(people[1]);
    expect(
      await database.as({ role: 'bitim_app', personId: null }, (tx) =>
        entryOfPerson(tx, organisation.organisationId as string as PersonId),
      ),
    ).toBeNull();
  });
});
