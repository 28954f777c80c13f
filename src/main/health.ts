import { z } from 'zod';
import type { Installation } from '#main/installation.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';

const health = z.object({
  status: z.literal('ready'),
  version: z.string(),
  database: z.enum(['embedded', 'server']),
  postgres: z.string(),
});

/** Says that the program is ready, which version it is and on which kind of database it runs. */
export function registerHealth(app: HttpServer, { database }: Pick<Installation, 'database'>, version: string): void {
  app.get('/health', { schema: { response: { 200: health } } }, async () => {
    await database.as({ role: 'bitim_public' }, async () => null);
    return { status: 'ready' as const, version, database: database.kind, postgres: database.version };
  });
}
