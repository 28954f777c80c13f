import { join } from 'node:path';
import { type Vault, vaultOf } from '#case/store/vault.ts';
import { createDocumentRenderer, type DocumentRenderer } from '#document/acts/render-document.ts';
import { openPersonalSeal, type PersonalSeal } from '#identity/store/personal-seal.ts';
import type { Instant } from '#kernel/day.ts';
import type { Chance, Clock } from '#kernel/ports.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { openCalendarBook } from '#main/calendar-book.ts';
import { allMigrations } from '#main/migrations.ts';
import { type NationalSignature, openNational, type Simulation } from '#main/national-signature.ts';
import { systemChance } from '#platform/chance.ts';
import { systemClock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { type KeyKeeper, openKeyFile } from '#platform/crypto/key-keeper.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { openFolderFileStore } from '#platform/files/folder-file-store.ts';
import { type Log, openLog } from '#platform/log.ts';
import { createPlatformProvider, type PlatformProvider } from '#signature/acts/platform-provider.ts';
import type { SpeechFor } from '#web/text/catalogue.ts';

/** Everything that an installation is made of, before anything is served. */
export interface Installation {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly database: Database;
  readonly keeper: KeyKeeper;
  readonly vault: Vault;
  readonly seal: PersonalSeal;
  readonly speechFor: SpeechFor;
  readonly files: FileStore;
  readonly renderer: DocumentRenderer;
  readonly signatures: PlatformProvider;
  /** Null where no national certificates are taken. */
  readonly national: NationalSignature | null;
  readonly calendar: () => WorkingCalendar;
  /** Reads the calendar anew, after an administrator has changed it. */
  readonly refreshCalendar: (tx?: Tx) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What tests may put in place of the real surroundings. */
export interface Surroundings {
  readonly speechFor: SpeechFor;
  readonly clock?: Clock;
  readonly chance?: Chance;
  readonly database?: Database;
  readonly log?: Log;
  /** The simulated national authority of a demonstration; null where a real one is configured. */
  readonly simulation?: (config: Config) => Promise<Simulation | null>;
}

/** The cases of a demonstration are told from days before its first start: its authority has to be in date then. */
function authoritySince({ mode }: Config, clock: Clock): Instant {
  const yearMs = 365 * 86_400_000;
  return mode === 'demo' ? (new Date(Date.parse(clock.now()) - yearMs).toISOString() as Instant) : clock.now();
}

/** Opens database, keys, files and printer; brings the tables up to date. */
export async function openInstallation(config: Config, around: Surroundings): Promise<Installation> {
  const clock = around.clock ?? systemClock;
  const chance = around.chance ?? systemChance;
  const log = around.log ?? openLog(config.logLevel);
  const keeper = await openKeyFile(config.keyFile);
  const place = config.databaseUrl ? { url: config.databaseUrl } : { directory: join(config.dataDir, 'database') };
  const database = around.database ?? (await openDatabase(place));
  await migrate(database, allMigrations);
  const calendarBook = await openCalendarBook(database);
  const renderer = createDocumentRenderer({ speechFor: around.speechFor, ownTemplates: config.templatesDir });
  for (const { file, line, code } of renderer.book.faults) log.warn({ file, line, code }, 'document.template-not-used');
  return {
    config,
    log,
    clock,
    chance,
    database,
    keeper,
    vault: vaultOf(keeper),
    seal: await openPersonalSeal(keeper),
    speechFor: around.speechFor,
    files: await openFolderFileStore({ directory: join(config.dataDir, 'files'), chance, clamavSocket: config.clamavSocket }),
    renderer,
    signatures: await createPlatformProvider({ directory: join(config.dataDir, 'keys'), clock, since: authoritySince(config, clock) }),
    national: await openNational(config, { clock, chance, log, simulation: (await around.simulation?.(config)) ?? null }),
    calendar: calendarBook.current,
    refreshCalendar: calendarBook.refresh,
    close: async () => {
      await calendarBook.close();
      await renderer.close();
      if (!around.database) await database.close();
    },
  };
}
