import { join } from 'node:path';
import { verifyHistory } from '#case/store/verify-history.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { openDatabase } from '#platform/database/open-database.ts';

const config = readConfig();
const database = await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : { directory: join(config.dataDir, 'database') });
const report = await verifyHistory(database, systemClock.today());
await database.close();
process.stdout.write(
  `${report.cases} cases, ${report.events} events: ${report.problems.length === 0 ? 'the history holds' : 'the history does not hold'}\n`,
);
for (const problem of report.problems) process.stdout.write(`  ${problem.caseId} event ${problem.seq}: ${problem.what}\n`);
process.exitCode = report.problems.length === 0 ? 0 : 1;
