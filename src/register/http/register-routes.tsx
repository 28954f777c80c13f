import type { HttpServer } from '#platform/http/request-facts.ts';
import { listMediators } from '#register/acts/list-mediators.ts';
import { showMediator } from '#register/acts/show-mediator.ts';
import { readMediatorFilter } from '#register/domain/mediator-filter.ts';
import { MediatorPage } from '#register/http/mediator-page.tsx';
import { MediatorsPage } from '#register/http/mediators-page.tsx';
import { OrganisationsPage } from '#register/http/organisations-page.tsx';
import type { RegisterHttpParts } from '#register/http/page-host.ts';
import { registerApi } from '#register/http/register-api.ts';

/** The public pages of the register, `/mediators`, `/mediators/:number` and `/organisations`, and its API. */
export function registerRoutes(app: HttpServer, parts: RegisterHttpParts): void {
  const { ports, host } = parts;
  app.get('/mediators', async (request, reply) => {
    const speech = host.speech(request);
    const filter = readMediatorFilter(request.query as Readonly<Record<string, unknown>>);
    const body = <MediatorsPage speech={speech} filter={filter} found={await listMediators(ports, filter)} />;
    return host.show(request, reply, { title: speech.t('register.list.title'), body, wide: true, robots: 'index' });
  });
  app.get<{ Params: { number: string } }>('/mediators/:number', async (request, reply) => {
    const speech = host.speech(request);
    const profile = await showMediator(ports, request.params.number);
    if (!profile) return host.refuse(request, reply, [{ code: 'register.no-such-mediator' }]);
    const body = <MediatorPage speech={speech} profile={profile} />;
    return host.show(request, reply, { title: profile.mediator.name, body, robots: 'index' });
  });
  app.get('/organisations', async (request, reply) => {
    const speech = host.speech(request);
    const body = <OrganisationsPage speech={speech} organisations={await ports.register.organisations()} />;
    return host.show(request, reply, { title: speech.t('register.organisations.title'), body, wide: true, robots: 'index' });
  });
  registerApi(app, parts);
}
