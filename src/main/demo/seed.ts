import { join } from 'node:path';
import { sql } from 'kysely';
import type { DemonstrationLogin } from '#identity/http/door.ts';
import { playDebtCase } from '#main/demo/debt-case.ts';
import { debtDays } from '#main/demo/demo-days.ts';
import { demoPapers } from '#main/demo/demo-papers.ts';
import { playDepositCase } from '#main/demo/deposit-case.ts';
import { playFamilyCase } from '#main/demo/family-case.ts';
import { playLabourCase } from '#main/demo/labour-case.ts';
import { enterMediators } from '#main/demo/mediators.ts';
import { movableClock } from '#main/demo/movable-clock.ts';
import { playNeighbourCase } from '#main/demo/neighbour-case.ts';
import { enterOrganisations } from '#main/demo/organisations.ts';
import { demoEmail, demoPassword, demoPeople, demoRoles, enterPeople } from '#main/demo/people.ts';
import { createPlayer, type Telling } from '#main/demo/play.ts';
import { playRenovationCase } from '#main/demo/renovation-case.ts';
import type { Installation } from '#main/installation.ts';
import { createPlatformProvider } from '#signature/acts/platform-provider.ts';

/** People as whom a visitor can sign in; everybody has the same password. */
export const demonstrationLogins: readonly DemonstrationLogin[] = demoRoles.map((role) => ({
  email: demoEmail(role),
  password: demoPassword,
  name: demoPeople[role].name,
  describe: (speech) => speech.t(`main.demo.${role}`),
}));

async function hasAccounts({ database }: Installation): Promise<boolean> {
  return database.owner(async (tx) => {
    const { rows } = await sql<{ readonly found: boolean }>`select exists (select from account) as found`.execute(tx);
    return rows[0]?.found ?? false;
  });
}

/** An installation whose clock can be moved, for the time of the seed. */
async function movable(installation: Installation) {
  const clock = movableClock(installation.clock.now());
  const signatures = await createPlatformProvider({ directory: join(installation.config.dataDir, 'keys'), clock });
  return { clock, installation: { ...installation, clock, signatures } };
}

async function playAll(telling: Telling, offices: { almaty: string; astana: string }, say: (text: string) => void): Promise<void> {
  say('  debt with instalments: being performed, one payment late');
  await playDebtCase(telling, offices.almaty);
  say('  wages and dismissal: ended by a written refusal');
  await playLabourCase(telling, offices.almaty);
  say('  flat renovation: offers on the table');
  await playRenovationCase(telling, offices.astana);
  say('  deposit for a flat: choosing a mediator');
  await playDepositCase(telling, offices.astana);
  const code = await playNeighbourCase(telling, offices.almaty);
  say(`  flooded ceiling: the neighbour is invited, code of the case ${code}`);
  await playFamilyCase(telling, offices.almaty);
  say('  child after a divorce: waits for the review of private answers');
}

/** Fills an empty installation with the people and cases of the demonstration, through the acts that people perform. */
export async function seedWhenEmpty(real: Installation, say: (text: string) => void): Promise<void> {
  if (await hasAccounts(real)) return;
  say('Filling the empty installation with invented people and cases:');
  const today = real.clock.today();
  const calendar = real.calendar();
  const offices = await enterOrganisations(real);
  const cast = await enterPeople(real, offices);
  await enterMediators(real, { cast, offices, firstPayment: debtDays(today, calendar).payments[0] });
  const { clock, installation } = await movable(real);
  const player = createPlayer({ installation, clock, papers: demoPapers(installation) });
  await playAll({ player, cast, today, calendar }, offices, say);
}
