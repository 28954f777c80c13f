import type { FastifyInstance } from 'fastify';
import type { JSX } from 'preact';
import type { Speech } from '#web/speech.ts';
import { AutomaticPage } from '#welcome/http/automatic-page.tsx';
import { HelpPage } from '#welcome/http/help-page.tsx';
import { HomePage } from '#welcome/http/home-page.tsx';
import { PolicyPage } from '#welcome/http/policy-page.tsx';
import { ToldPage } from '#welcome/http/told-page.tsx';
import type { WelcomeWeb } from '#welcome/http/welcome-web.ts';

/** Costs, told before anybody is asked to agree to anything. */
function CostsPage({ speech }: { readonly speech: Speech }): JSX.Element {
  return (
    <ToldPage
      speech={speech}
      page="costs"
      parts={['service', 'professional', 'public', 'shares', 'when', 'nothing', 'waiver', 'court']}
      links={[
        ['/mediators', 'web.footer.mediators'],
        ['/help', 'welcome.help.title'],
      ]}
    />
  );
}

function AboutPage({ speech }: { readonly speech: Speech }): JSX.Element {
  return (
    <ToldPage
      speech={speech}
      page="about"
      parts={['name', 'does', 'not', 'languages', 'people']}
      links={[
        ['/policy', 'web.footer.policy'],
        ['/automatic', 'welcome.automatic.title'],
        ['/figures', 'case.figures.title'],
        ['/costs', 'welcome.costs.title'],
        ['/help', 'welcome.help.title'],
      ]}
    />
  );
}

/** Pages that only tell, by address; each is titled `welcome.<page>.title`. */
const pages = [
  ['/policy', 'policy', PolicyPage],
  ['/automatic', 'automatic', AutomaticPage],
  ['/costs', 'costs', CostsPage],
  ['/about', 'about', AboutPage],
] as const;

/** Home, who sees what, what runs by itself, help from a person, costs, about. No account, no case, nothing kept. */
export function registerWelcome(app: FastifyInstance, web: WelcomeWeb): void {
  app.get('/', (request, reply) => {
    const speech = web.speech(request);
    const body = <HomePage speech={speech} isSignedIn={web.viewer(request) !== null} />;
    return web.show(request, reply, { title: speech.t('welcome.home.title'), body });
  });
  app.get('/help', async (request, reply) => {
    const speech = web.speech(request);
    return web.show(request, reply, {
      title: speech.t('welcome.help.title'),
      body: <HelpPage speech={speech} desks={await web.helpDesks()} />,
    });
  });
  for (const [address, name, Page] of pages) {
    app.get(address, (request, reply) => {
      const speech = web.speech(request);
      return web.show(request, reply, { title: speech.t(`welcome.${name}.title`), body: <Page speech={speech} /> });
    });
  }
}
