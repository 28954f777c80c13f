import type { CaseViewer } from '#case/http/case-web.ts';
import { readEmail } from '#identity/domain/email-address.ts';
import type { Office } from '#identity/domain/viewer.ts';
import { createAccount } from '#identity/store/create-account.ts';
import { scryptPasswords } from '#identity/store/scrypt-passwords.ts';
import type { PersonId } from '#kernel/id.ts';
import { readIin } from '#kernel/identifier.ts';
import type { Language } from '#kernel/language.ts';
import type { Offices } from '#main/demo/organisations.ts';
import type { Installation } from '#main/installation.ts';

/** Somebody invented. Identity numbers have right check digits and belong to nobody known. */
interface Invented {
  readonly name: string;
  readonly language: Language;
  readonly iin: string;
  readonly office?: { readonly of: keyof Offices; readonly as: Office['as'] };
  readonly isMediator?: boolean;
  readonly isAdmin?: boolean;
}

/** What a person of the demonstration is there for; texts: `main.demo.<role>`. */
export type DemoRole =
  | 'applicant'
  | 'respondent'
  | 'mediator'
  | 'business-mediator'
  | 'suspended-mediator'
  | 'public-mediator'
  | 'clerk'
  | 'reviewer'
  | 'astana-clerk'
  | 'customer'
  | 'director'
  | 'lawyer'
  | 'mother'
  | 'father'
  | 'employee'
  | 'employer'
  | 'administrator';

/** Everybody has this password; the sign-in page shows it. */
export const demoPassword = 'Kelisim-2026';

/** The people of the demonstration by role. */
export const demoPeople: Readonly<Record<DemoRole, Invented>> = {
  applicant: { name: 'Асанов Азамат', language: 'ru', iin: '840517390010' },
  respondent: { name: 'Беріков Бекзат', language: 'kk', iin: '791102390025' },
  mediator: { name: 'Ермекова Сәуле', language: 'kk', iin: '720119490059', isMediator: true },
  'business-mediator': { name: 'Лаптев Игорь', language: 'ru', iin: '680909390067', isMediator: true },
  'suspended-mediator': { name: 'Ибраева Дина', language: 'kk', iin: '831212490089', isMediator: true },
  'public-mediator': { name: 'Оспанова Жәмила', language: 'kk', iin: '611001490116', isMediator: true },
  clerk: { name: 'Сейітова Гүлнар', language: 'ru', iin: '881103450017', office: { of: 'almaty', as: 'clerk' } },
  reviewer: { name: 'Қасымова Рауза', language: 'kk', iin: '790618450015', office: { of: 'almaty', as: 'reviewer' } },
  'astana-clerk': { name: 'Жақсылыков Тимур', language: 'ru', iin: '920725350011', office: { of: 'astana', as: 'clerk' } },
  customer: { name: 'Ковалёва Мария', language: 'ru', iin: '910308490036' },
  director: { name: 'Төлегенов Арман', language: 'ru', iin: '750423350011' },
  lawyer: { name: 'Ким Елена', language: 'ru', iin: '860912450019' },
  mother: { name: 'Сәрсенова Айнұр', language: 'kk', iin: '900215450019' },
  father: { name: 'Сәрсенов Руслан', language: 'ru', iin: '880730390046' },
  employee: { name: 'Мұқанов Данияр', language: 'kk', iin: '950621390099' },
  employer: { name: 'Пак Светлана', language: 'ru', iin: '830412450015' },
  administrator: { name: 'Әбенов Нұрлан', language: 'ru', iin: '850120350015', isAdmin: true },
};

const addresses: Readonly<Record<DemoRole, string>> = {
  applicant: 'azamat',
  respondent: 'bekzat',
  mediator: 'saule',
  'business-mediator': 'igor',
  'suspended-mediator': 'dina',
  'public-mediator': 'zhamila',
  clerk: 'gulnar',
  reviewer: 'rauza',
  'astana-clerk': 'timur',
  customer: 'maria',
  director: 'arman',
  lawyer: 'elena',
  mother: 'ainur',
  father: 'ruslan',
  employee: 'daniyar',
  employer: 'svetlana',
  administrator: 'admin',
};

export const demoRoles: readonly DemoRole[] = Object.keys(demoPeople) as DemoRole[];

export function demoEmail(role: DemoRole): string {
  return `${addresses[role]}@example.kz`;
}

/** Everybody, as the pages of cases know a signed-in person. */
export type Cast = Readonly<Record<DemoRole, CaseViewer>>;

/** Opens the accounts, addresses verified and numbers proven as a demonstration; the password is hashed once for all. */
export async function enterPeople(installation: Installation, offices: Offices): Promise<Cast> {
  const { database, chance, clock, seal } = installation;
  const [passwordHash, at] = [await scryptPasswords().hash(demoPassword), clock.now()];
  const made = demoRoles.map((role) => {
    const { name, language, iin, office, ...rest } = demoPeople[role];
    const [email, number] = [readEmail(demoEmail(role)), readIin(iin)];
    if (!email.ok || !number.ok) throw new Error(`the demonstration person ${role} is not well made`);
    const personId = chance.id() as PersonId;
    const works = office ? { organisationId: offices[office.of], as: office.as } : null;
    const proven = { emailVerifiedAt: at, iin: number.value.iin, iinProven: { by: 'demonstration', at } };
    const account = { personId, name, language, email: email.value, passwordHash, ...proven, ...rest, ...(works ? { office: works } : {}) };
    return { role, account, viewer: { personId, name, language, office: works } };
  });
  await database.owner(async (tx) => {
    for (const { account } of made) await createAccount(tx, account, seal);
  });
  return Object.fromEntries(made.map(({ role, viewer }) => [role, viewer])) as Readonly<Record<DemoRole, CaseViewer>>;
}
