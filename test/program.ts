import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEmail } from '#identity/domain/email-address.ts';
import { createAccount } from '#identity/store/create-account.ts';
import { scryptPasswords } from '#identity/store/scrypt-passwords.ts';
import type { Instant } from '#kernel/day.ts';
import type { OrganisationId, PersonId } from '#kernel/id.ts';
import type { Iin } from '#kernel/identifier.ts';
import type { Language } from '#kernel/language.ts';
import { demonstrationLogins, seedWhenEmpty } from '#main/demo/seed.ts';
import { simulationFor } from '#main/demo/simulated-national.ts';
import { type Installation, openInstallation } from '#main/installation.ts';
import { allMigrations } from '#main/migrations.ts';
import { openProgram, type Program } from '#main/program.ts';
import { systemChance } from '#platform/chance.ts';
import { dayAt } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { openLog } from '#platform/log.ts';
import { createOrganisation, registerMediator } from '#register/store/keep-register.ts';
import { openAssets } from '#web/assets.ts';
import { speechFor } from '#web/text/tree-speech.ts';

/** A person of the tests. Everybody has the same password. */
export interface TestPerson {
  readonly personId: PersonId;
  readonly email: string;
  readonly language: Language;
}

export const password = 'Korkem-daryn-2026';

/** The whole program on a database of its own, with a clock that stands still until it is moved. */
export interface TestProgram {
  readonly installation: Installation;
  readonly program: Program;
  readonly database: Database;
  /** Lines that the program wrote to its log. */
  readonly logged: () => string;
  readonly setNow: (instant: string) => void;
  readonly setDay: (day: string) => void;
  readonly person: (who: {
    readonly name: string;
    readonly email: string;
    readonly language: Language;
    readonly office?: { readonly organisationId: OrganisationId; readonly as: 'clerk' | 'reviewer' };
    readonly isMediator?: boolean;
    readonly isAdmin?: boolean;
    readonly iin?: string;
  }) => Promise<TestPerson>;
  readonly close: () => Promise<void>;
}

/** How a test begins: when, and with the people and cases of the demonstration or with nobody. */
export interface Beginning {
  readonly now?: string;
  readonly isDemonstration?: boolean;
}

/** Opens the program for one test file; on the server that `DATABASE_URL` names, or embedded. */
export async function testProgram(
  settings: Readonly<Record<string, string>> = {},
  { now = '2026-03-02T05:00:00.000Z', isDemonstration = false }: Beginning = {},
): Promise<TestProgram> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bitim-program-'));
  const config = readConfig({ DATA_DIR: dataDir, BITIM_MODE: 'demo', LOG_LEVEL: 'info', BASE_URL: 'http://localhost:8080', ...settings });
  const moment = { now: now as Instant };
  const lines: string[] = [];
  const log = openLog('info', { write: (line: string) => void lines.push(line) });
  const clock = { now: () => moment.now, today: () => dayAt(moment.now) };
  const database = await testDatabase(allMigrations);
  const installation = await openInstallation(config, { speechFor, database, clock, log, simulation: simulationFor });
  const assetsDir = join(process.cwd(), 'dist', 'public', 'assets');
  const isBuilt = existsSync(join(assetsDir, 'manifest.json'));
  if (isBuilt) openAssets(join(assetsDir, 'manifest.json'));
  const served = isBuilt ? { assetsDir } : {};
  // Before anything runs: what is due today would overtake a story that is told from its beginning.
  if (isDemonstration) await seedWhenEmpty(installation, () => undefined);
  const demonstration = isDemonstration ? demonstrationLogins : [];
  const program = await openProgram(installation, { version: '0.0.0-test', demonstration, requestsPerMinute: 1_000_000, ...served });
  const passwordHash = await scryptPasswords({ N: 1024, r: 8, p: 1 }).hash(password);
  return {
    installation,
    program,
    database,
    logged: () => lines.join(''),
    setNow: (instant) => {
      moment.now = instant as Instant;
    },
    setDay: (day) => {
      moment.now = `${day}T05:00:00.000Z` as Instant;
    },
    person: async ({ name, email, language, office, isMediator = false, isAdmin = false, iin }) => {
      const address = readEmail(email);
      if (!address.ok) throw new Error('not an address');
      const personId = systemChance.id() as PersonId;
      const account = { personId, name, email: address.value, language, passwordHash, emailVerifiedAt: moment.now, isMediator, isAdmin };
      await database.owner((tx) =>
        createAccount(tx, { ...account, ...(office ? { office } : {}), ...(iin ? { iin: iin as Iin } : {}) }, installation.seal),
      );
      return { personId, email, language };
    },
    close: async () => {
      await program.close();
      await installation.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export { createOrganisation, registerMediator };
