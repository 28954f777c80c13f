import type { OrganisationId } from '#kernel/id.ts';
import type { Installation } from '#main/installation.ts';
import { createOrganisation } from '#register/store/keep-register.ts';

/** The organisations of mediators of the demonstration. */
export interface Offices {
  readonly almaty: OrganisationId;
  readonly astana: OrganisationId;
}

/** Enters the two organisations. */
export async function enterOrganisations({ database, chance }: Installation): Promise<Offices> {
  const offices = { almaty: chance.id() as OrganisationId, astana: chance.id() as OrganisationId };
  await database.owner(async (tx) => {
    await createOrganisation(tx, {
      organisationId: offices.almaty,
      bin: '120640990038',
      nameKk: '«Бітім» Алматы медиация орталығы',
      nameRu: 'Алматинский центр медиации «Бітім»',
      region: '75',
      address: 'Алматы қ., Абай даңғылы, 52, 304-кеңсе',
      phone: '+7 727 350 00 11',
      email: 'almaty@example.kz',
      site: null,
    });
    await createOrganisation(tx, {
      organisationId: offices.astana,
      bin: '220140990040',
      nameKk: 'Астана медиаторлар палатасы',
      nameRu: 'Палата медиаторов Астаны',
      region: '71',
      address: 'Астана қ., Қабанбай батыр даңғылы, 17, 12-кеңсе',
      phone: '+7 717 250 00 22',
      email: 'astana@example.kz',
      site: null,
    });
  });
  return offices;
}
