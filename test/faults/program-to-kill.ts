import { readEmail } from '#identity/domain/email-address.ts';
import { createAccount } from '#identity/store/create-account.ts';
import { scryptPasswords } from '#identity/store/scrypt-passwords.ts';
import type { Instant } from '#kernel/day.ts';
import type { OrganisationId, PersonId } from '#kernel/id.ts';
import { openInstallation } from '#main/installation.ts';
import { openProgram } from '#main/program.ts';
import { readConfig } from '#platform/config.ts';
import { createOrganisation } from '#register/store/keep-register.ts';
import { readCatalogue, speechOf } from '#web/text/catalogue.ts';

/** The whole program in a process of its own, to be killed: prints its port when it serves. Its people are made at the first start. */
const office = '01990a5e-0000-7000-8000-0000000000f1' as OrganisationId;
const personId = '01990a5e-0000-7000-8000-0000000000f2' as PersonId;
const password = 'Korkem-daryn-2026';

const texts = process.argv.at(-1) ?? '';
const installation = await openInstallation(readConfig(), { speechFor: speechOf(readCatalogue(texts), 'show') });
const email = readEmail('azamat@example.kz');
if (!email.ok) throw new Error('not an address');
const organisation = {
  organisationId: office,
  bin: '120640990038',
  nameKk: 'Алматы медиаторлар орталығы',
  nameRu: 'Алматинский центр медиации',
  region: '75',
  address: 'Алматы',
  phone: null,
  email: null,
  site: null,
} as const;
const account = {
  personId,
  name: 'Азамат Асанов',
  email: email.value,
  language: 'ru',
  passwordHash: await scryptPasswords({ N: 1024, r: 8, p: 1 }).hash(password),
  emailVerifiedAt: installation.clock.now() as Instant,
  isMediator: false,
  isAdmin: false,
} as const;
await installation.database
  .owner(async (tx) => {
    await createOrganisation(tx, organisation);
    await createAccount(tx, account, installation.seal);
  })
  .catch((problem: unknown) => {
    if ((problem as { readonly code?: string }).code !== '23505') throw problem;
  });
const program = await openProgram(installation, { version: '0.0.0-test', demonstration: [], requestsPerMinute: 1_000_000 });
await program.http.listen({ port: installation.config.port, host: '127.0.0.1' });
const address = program.http.server.address();
process.stdout.write(`port ${typeof address === 'object' && address !== null ? address.port : 0}\n`);
