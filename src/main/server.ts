import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationLogins, seedWhenEmpty } from '#main/demo/seed.ts';
import { isFirstStart, prepareApart, prepareOnly } from '#main/first-start.ts';
import { openInstallation } from '#main/installation.ts';
import { openProgram } from '#main/program.ts';
import { ConfigFault, readConfig } from '#platform/config.ts';
import { openAssets } from '#web/assets.ts';
import { readCatalogue, speechOf } from '#web/text/catalogue.ts';

/** Folder of what the build wrote: beside the bundle, or under the project when run from source. */
const built = existsSync('dist/texts.json') ? 'dist' : import.meta.dirname;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function run(): Promise<void> {
  const config = readConfig();
  const isPreparing = process.argv.includes(prepareOnly);
  if (!isPreparing && isFirstStart(config)) await prepareApart(process.argv[1] ?? '');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  openAssets(join(built, 'public', 'assets', 'manifest.json'));
  const installation = await openInstallation(config, {
    speechFor: speechOf(readCatalogue(join(built, 'texts.json')), 'show'),
    simulation: async (settings) => (await import('#main/demo/simulated-national.ts')).simulationFor(settings),
  });
  const isDemo = config.mode === 'demo';
  if (isDemo) await seedWhenEmpty(installation, say);
  if (isPreparing) return installation.close();
  const demonstration = isDemo ? demonstrationLogins : [];
  const program = await openProgram(installation, { version, assetsDir: join(process.cwd(), built, 'public', 'assets'), demonstration });
  await program.http.listen({ port: config.port, host: '0.0.0.0' });
  say(
    `Bitim ${version} is ready at ${config.baseUrl} (${installation.database.kind} database, PostgreSQL ${installation.database.version}).`,
  );
  for (const login of demonstration) say(`  ${login.email}  ${login.password}`);
  const stop = (): void => {
    void program
      .close()
      .then(() => installation.close())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

run().catch((problem: unknown) => {
  process.stderr.write(
    `${problem instanceof ConfigFault ? problem.message : String(problem instanceof Error ? problem.stack : problem)}\n`,
  );
  process.exitCode = 1;
});
