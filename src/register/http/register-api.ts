import { z } from 'zod';
import { disputeKinds } from '#case/domain/procedure-event.ts';
import { languages } from '#kernel/language.ts';
import { problemSchema } from '#platform/http/problem.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { listMediators } from '#register/acts/list-mediators.ts';
import { showMediator } from '#register/acts/show-mediator.ts';
import { mediatorKinds, meetingFormats } from '#register/domain/mediator.ts';
import { readMediatorFilter } from '#register/domain/mediator-filter.ts';
import { regionCodes } from '#register/domain/region.ts';
import type { RegisterHttpParts } from '#register/http/page-host.ts';

const period = z.object({ from: z.string(), until: z.string() });
const mediatorSchema = z.object({
  registryNumber: z.string(),
  name: z.string(),
  kind: z.enum(mediatorKinds),
  organisationId: z.string().nullable(),
  keeper: z.object({ kk: z.string(), ru: z.string() }),
  languages: z.array(z.enum(languages)).readonly(),
  regions: z.array(z.enum(regionCodes)).readonly(),
  fields: z.array(z.enum(disputeKinds)).readonly(),
  formats: z.array(z.enum(meetingFormats)).readonly(),
  feeFromTiyn: z.number().int().nullable(),
  address: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  about: z.object({ language: z.enum(languages), text: z.string() }).nullable(),
  training: z.object({ hours: z.number(), provider: z.string(), certificateNumber: z.string(), certifiedOn: z.string() }).nullable(),
  enteredOn: z.string(),
  suspendedFrom: z.array(z.string()).readonly(),
  excludedOn: z.string().nullable(),
});
const organisationSchema = z.object({
  organisationId: z.string(),
  bin: z.string(),
  nameKk: z.string(),
  nameRu: z.string(),
  region: z.enum(regionCodes),
  address: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  site: z.string().nullable(),
});
const figuresSchema = z.object({ endedCases: z.number().int(), settledCases: z.number().int(), medianDays: z.number() });
const listed = z.object({ mediator: mediatorSchema, suspension: period.nullable() });
const pageSchema = z.object({
  items: z.array(listed).readonly(),
  total: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
});
const profileSchema = z.object({
  mediator: mediatorSchema,
  organisation: organisationSchema.nullable(),
  figures: figuresSchema.nullable(),
  suspension: period.nullable(),
  suspensions: z.array(period).readonly(),
});
const query = z.object({
  name: z.string().max(100).optional(),
  language: z.enum(languages).optional(),
  region: z.enum(regionCodes).optional(),
  field: z.enum(disputeKinds).optional(),
  format: z.enum(meetingFormats).optional(),
  kind: z.enum(mediatorKinds).optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .optional(),
});
const tags = ['register'];

/** `GET /api/v1/mediators`, `/api/v1/mediators/{number}` and `/api/v1/organisations`: readable by anybody. */
export function registerApi(app: HttpServer, { ports, host }: RegisterHttpParts): void {
  const list = { tags, summary: 'Mediators that fit, by name', querystring: query, response: { 200: pageSchema, 400: problemSchema } };
  app.get('/api/v1/mediators', { schema: list }, async (request) => listMediators(ports, readMediatorFilter(request.query)));

  const params = z.object({ number: z.string().max(40) });
  const one = { tags, summary: 'A mediator with all that is public', params, response: { 200: profileSchema, 404: problemSchema } };
  app.get('/api/v1/mediators/:number', { schema: one }, async (request, reply) => {
    const profile = await showMediator(ports, request.params.number);
    return profile ? reply.send(profile) : host.refuse(request, reply, [{ code: 'register.no-such-mediator' }]);
  });

  const organisations = { tags, summary: 'Organisations of mediators', response: { 200: z.array(organisationSchema).readonly() } };
  app.get('/api/v1/organisations', { schema: organisations }, async () => ports.register.organisations());
}
