import swagger from '@fastify/swagger';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { HttpServer } from '#platform/http/request-facts.ts';

/** Describes the API from the schemas of its routes (OpenAPI 3.1) at `/api/v1/openapi.json`; pages are not part of it. */
export async function installOpenApi(server: HttpServer, version: string): Promise<void> {
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Bitim', version }, servers: [{ url: '/' }] },
    transform: (route) =>
      jsonSchemaTransform({ ...route, schema: { ...route.schema, ...(route.url.startsWith('/api/v1/') ? {} : { hide: true }) } }),
  });
  server.get('/api/v1/openapi.json', { schema: { hide: true } }, () => server.swagger());
}
