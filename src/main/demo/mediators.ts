import { addDays, type Day, day } from '#kernel/day.ts';
import { readIin } from '#kernel/identifier.ts';
import type { Offices } from '#main/demo/organisations.ts';
import { type Cast, type DemoRole, demoPeople } from '#main/demo/people.ts';
import type { Installation } from '#main/installation.ts';
import type { RegisterEntry } from '#register/domain/mediator.ts';
import { registerMediator } from '#register/store/keep-register.ts';

type Entry = Omit<RegisterEntry, 'personId' | 'name' | 'proofs' | 'excludedOn' | 'suspendedFrom' | 'email'>;

const almatyKeeper = { kk: '«Бітім» Алматы медиация орталығы', ru: 'Алматинский центр медиации «Бітім»' };
const astanaKeeper = { kk: 'Астана медиаторлар палатасы', ru: 'Палата медиаторов Астаны' };

function familyMediator(offices: Offices): Entry {
  return {
    registryNumber: 'ALM-0001',
    kind: 'professional',
    organisationId: offices.almaty,
    keeper: almatyKeeper,
    languages: ['kk', 'ru'],
    regions: ['75', '19'],
    fields: ['civil', 'family', 'neighbour'],
    formats: ['in-person', 'video', 'phone'],
    feeFromTiyn: 4_000_000,
    address: 'Алматы қ., Абай даңғылы, 52, 304-кеңсе',
    phone: '+7 727 350 00 12',
    about: { language: 'kk', text: 'Он екі жыл отбасы және қарыз дауларымен жұмыс істеймін. Әр тараппен алдымен жеке сөйлесемін.' },
    training: { hours: 72, provider: '«Бітім» орталығы', certificateNumber: 'PM-2014/118', certifiedOn: day('2014-05-16') },
    enteredOn: day('2014-06-02'),
  };
}

function businessMediator(offices: Offices): Entry {
  return {
    registryNumber: 'AST-0002',
    kind: 'professional',
    organisationId: offices.astana,
    keeper: astanaKeeper,
    languages: ['ru', 'en'],
    regions: ['71', '11'],
    fields: ['business', 'consumer', 'civil'],
    formats: ['in-person', 'video'],
    feeFromTiyn: 6_000_000,
    address: 'Астана, проспект Кабанбай батыра, 17, офис 12',
    phone: '+7 717 250 00 23',
    about: { language: 'ru', text: 'Строительные и договорные споры. До медиации двадцать лет работал инженером-сметчиком.' },
    training: { hours: 80, provider: 'Палата медиаторов Астаны', certificateNumber: 'AST-2019/041', certifiedOn: day('2019-03-22') },
    enteredOn: day('2019-04-08'),
  };
}

function suspendedMediator(offices: Offices): Entry {
  return {
    registryNumber: 'ALM-0003',
    kind: 'professional',
    organisationId: offices.almaty,
    keeper: almatyKeeper,
    languages: ['kk'],
    regions: ['75'],
    fields: ['labour', 'neighbour', 'civil'],
    formats: ['in-person', 'phone'],
    feeFromTiyn: 2_500_000,
    address: 'Алматы қ., Абай даңғылы, 52, 306-кеңсе',
    phone: '+7 727 350 00 13',
    about: null,
    training: { hours: 72, provider: '«Бітім» орталығы', certificateNumber: 'PM-2021/207', certifiedOn: day('2021-10-15') },
    enteredOn: day('2021-11-01'),
  };
}

const publicMediator: Entry = {
  registryNumber: 'P-19-0004',
  kind: 'public',
  organisationId: null,
  keeper: { kk: 'Еңбекшіқазақ ауданы Түрген ауылдық округінің әкімі', ru: 'Аким Тургенского сельского округа Енбекшиказахского района' },
  languages: ['kk', 'ru'],
  regions: ['19', '75'],
  fields: ['neighbour', 'family', 'labour', 'civil'],
  formats: ['in-person', 'phone', 'video'],
  feeFromTiyn: null,
  address: 'Алматы облысы, Түрген ауылы, Тәуелсіздік көшесі, 8',
  phone: '+7 727 750 00 14',
  about: { language: 'kk', text: 'Мектепте отыз жыл мұғалім болдым. Ауылдастардың арасындағы дауды шайсыз шешпейміз.' },
  training: null,
  enteredOn: day('2018-09-03'),
};

/** How long before the first payment of the debt case the suspension began, so that it runs then and still today. */
const suspendedBefore = 81;

function entryOf(cast: Cast, role: DemoRole, entry: Entry): RegisterEntry {
  const number = readIin(demoPeople[role].iin);
  if (!number.ok || number.value.birthDate === null) throw new Error(`the mediator ${role} has no day of birth`);
  const proofs = {
    birthDay: number.value.birthDate,
    higherEducation: true,
    performsStateFunctions: false,
    mediatorCapacity: 'full',
    underProsecution: false,
    conviction: 'none',
  } as const;
  const { personId, name } = cast[role];
  return { ...entry, personId, name, email: null, excludedOn: null, suspendedFrom: [], proofs };
}

/** Enters the four mediators; one of them is suspended since about two months before the first payment of the debt. */
export async function enterMediators(
  { database }: Installation,
  { cast, offices, firstPayment }: { readonly cast: Cast; readonly offices: Offices; readonly firstPayment: Day },
): Promise<void> {
  const entries: readonly (readonly [DemoRole, Entry])[] = [
    ['mediator', familyMediator(offices)],
    ['business-mediator', businessMediator(offices)],
    ['suspended-mediator', suspendedMediator(offices)],
    ['public-mediator', publicMediator],
  ];
  await database.owner(async (tx) => {
    for (const [role, entry] of entries) {
      const whole = entryOf(cast, role, entry);
      const suspendedFrom = role === 'suspended-mediator' ? [addDays(firstPayment, -suspendedBefore)] : [];
      await registerMediator(tx, { ...whole, suspendedFrom });
    }
  });
}
