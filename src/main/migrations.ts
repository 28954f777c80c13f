import { caseMigrations } from '#case/store/migrations.ts';
import { identityMigrations } from '#identity/store/migrations.ts';
import type { Migration } from '#platform/database/migrate.ts';
import { platformMigrations } from '#platform/database/migrations.ts';
import { registerMigrations } from '#register/store/migrations.ts';
import { signatureMigrations } from '#signature/store/migrations.ts';

/** Every migration of the program, from an empty database. */
export const allMigrations: readonly Migration[] = [
  ...platformMigrations,
  ...identityMigrations,
  ...registerMigrations,
  ...caseMigrations,
  ...signatureMigrations,
];
