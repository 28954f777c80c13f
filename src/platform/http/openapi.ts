import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { HttpServer } from '#platform/http/request-facts.ts';

/** Describes the API from the schemas of its routes (OpenAPI 3.1) at `/api/v1/openapi.json`; pages are not part of it. */
export async function installOpenApi(server: HttpServer, version: string): Promise<void> {
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Bitim', version }, servers: [{ url: '/' }] },
    transform: (route) => {
      const isHidden = !route.url.startsWith('/api/v1/');
      const told = jsonSchemaTransform({ ...route, schema: { ...route.schema, ...(isHidden ? { hide: true } : {}) } });
      const { example } = route.route.config ?? {};
      if (example === undefined || typeof told.schema.body !== 'object') return told;
      return { ...told, schema: { ...told.schema, body: { ...told.schema.body, examples: [example] } } };
    },
    transformObject: jsonSchemaTransformObject,
  });
  server.get('/api/v1/openapi.json', { schema: { hide: true } }, () => server.swagger());
}
