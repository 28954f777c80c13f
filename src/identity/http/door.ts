import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ComponentChildren, h } from 'preact';
import type { NationalProof } from '#identity/acts/national-proof.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import type { DoorCookies } from '#identity/http/door-cookies.ts';
import type { PageContent, PageHost } from '#identity/http/page-host.ts';
import { FormPage, type FormPageProps } from '#web/form/form-page.tsx';
import type { Flash } from '#web/page.tsx';
import type { Speech } from '#web/speech.ts';

/** A person of a demonstration installation who can be signed in as by one click. */
export interface DemonstrationLogin {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  /** What this person does in the demonstration, in the reader's words. */
  readonly describe: (speech: Speech) => string;
}

/** What the box of a national signature is drawn for. `fields` stand before its button. */
export interface NationalBoxAsk {
  readonly speech: Speech;
  readonly action: string;
  readonly formToken: string;
  /** The text to be signed; the form has to send it along as `nonce`. */
  readonly nonce: string;
  readonly purpose: 'log-in' | 'attach';
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields?: ComponentChildren;
}

/** Signing in with a national certificate: its check and its box are of the room of signatures. */
export interface NationalDoor {
  readonly proof: NationalProof;
  readonly box: (ask: NationalBoxAsk) => ComponentChildren;
  /** Scripts that the box needs. */
  readonly islands: readonly string[];
}

/** Everything the pages and routes of this concept are made of. Joined in `main`. */
export interface IdentityHttpParts {
  readonly ports: IdentityPorts;
  readonly cookies: DoorCookies;
  /** Who asks, as `viewerOf` found at the beginning of the request. */
  readonly viewer: (request: FastifyRequest) => Viewer | null;
  readonly host: PageHost;
  /** Shown on the sign-in page; empty unless the installation is a demonstration. */
  readonly demonstration: readonly DemonstrationLogin[];
  /** Where people land after signing in. */
  readonly home: string;
  /** Absent where no national certificates are taken. */
  readonly national?: NationalDoor;
}

/** A request being answered. */
export interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** A form with what surrounds it; the speech and the token are added here. */
export type FormContent = Omit<FormPageProps, 'speech' | 'formToken' | 'title'> & Pick<PageContent, 'flash'> & { readonly title: string };

/** Shows a form; with refusals as an answer 422, nothing typed lost. */
export function showForm(parts: IdentityHttpParts, { request, reply }: Call, form: FormContent): FastifyReply {
  const { host } = parts;
  const { flash, ...props } = form;
  const hasErrors = (form.refusals?.length ?? 0) > 0;
  const speech = host.speech(request);
  const body = h(FormPage, { ...props, speech, formToken: host.formToken(request) });
  return host.show(request, reply, { title: form.title, body, hasErrors, ...(flash ? { flash } : {}) });
}

/** The signed-in person, or a way to the sign-in page that comes back here. */
export function needViewer(parts: IdentityHttpParts, { request, reply }: Call): Viewer | null {
  const viewer = parts.viewer(request);
  if (!viewer) reply.redirect(`/sign-in?next=${encodeURIComponent(request.method === 'GET' ? request.url : '/account')}`, 303);
  return viewer;
}

/** A text of a query or a posted form; empty when absent or no text. */
export function textIn(source: unknown, name: string): string {
  if (typeof source !== 'object' || source === null || !Object.hasOwn(source, name)) return '';
  const value = (source as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

/** What is said once after a redirect `?said=…`; only texts on the list are said. */
export function flashIn(request: FastifyRequest, speech: Speech, said: Readonly<Record<string, string>>): { readonly flash?: Flash } {
  const name = textIn(request.query, 'said');
  const id = Object.hasOwn(said, name) ? said[name] : undefined;
  return id === undefined ? {} : { flash: { kind: 'done', text: speech.t(id) } };
}
