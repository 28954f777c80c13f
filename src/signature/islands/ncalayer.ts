/**
 * The box of signing by the reader's own program. With script it shows one button; the field for a signature made elsewhere is hidden, filled
 * by what the program answered, and the form is sent as it would be without script. What happens is told in words all along.
 */
import { NCALayerClient } from 'ncalayer-js-client';
import type { NationalBoxOrder, NationalState } from '#signature/domain/national/box.ts';
import { nationalField } from '#signature/domain/national/box.ts';
import { findProgram, type ProgramOutcome, signByProgram } from '#signature/islands/ncalayer/ask-program.ts';
import { localNetwork } from '#signature/islands/ncalayer/local-network.ts';

interface Box {
  readonly order: NationalBoxOrder;
  readonly form: HTMLFormElement;
  readonly button: HTMLButtonElement;
  readonly field: HTMLTextAreaElement;
  readonly tell: (...states: readonly NationalState[]) => void;
}

function boxIn(area: HTMLElement): Box | null {
  const form = area.querySelector('form');
  const button = area.querySelector<HTMLButtonElement>('[data-ncalayer-button]');
  const field = area.querySelector<HTMLTextAreaElement>(`textarea[name="${nationalField}"]`);
  const state = area.querySelector<HTMLElement>('[data-ncalayer-state]');
  if (!form || !button || !field || !state) return null;
  const order = JSON.parse(area.dataset['ncalayer'] ?? '{}') as NationalBoxOrder;
  const tell: Box['tell'] = (...states) => {
    state.textContent = states.map((one) => order.texts[one]).join(' ');
  };
  return { order, form, button, field, tell };
}

function clientFor(url: string): NCALayerClient {
  const client = new NCALayerClient(url, false);
  // Even so the client looks for the service of a maker of tokens; an address that cannot be one keeps it from asking the network.
  client.kmdHttpApiUrl = 'https://';
  return client;
}

/** Base64 in pieces: one call with all the bytes of a document is more than a stack holds. */
function base64Of(bytes: Uint8Array): string {
  const size = 0x8000;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
  return btoa(pieces.map((piece) => String.fromCharCode(...piece)).join(''));
}

/** What is to be signed, in base64; null when the document cannot be had. An answer that is a page, as for a session that ended, is none. */
async function subjectOf({ documentHref, text }: NationalBoxOrder): Promise<string | null> {
  if (text !== undefined) return base64Of(new TextEncoder().encode(text));
  try {
    const answer = await fetch(documentHref ?? '');
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
    return answer.ok && !isPage ? base64Of(new Uint8Array(await answer.arrayBuffer())) : null;
  } catch {
    return null;
  }
}

/** The program is one for all: a connection that stays open would keep its next page waiting. */
function hangUp({ wsConnection }: NCALayerClient): void {
  wsConnection?.close();
}

async function signIn(box: Box): Promise<ProgramOutcome['kind'] | NationalState> {
  const { order, field, form, tell } = box;
  if (!isSecureContext && new URL(order.url).protocol === 'wss:') return 'not-safe';
  tell('loading');
  const data = await subjectOf(order);
  if (data === null) return 'document-missing';
  const before = await localNetwork();
  if (before === 'denied') return 'network-denied';
  tell('connecting', ...(before === 'prompt' ? (['local-network'] as const) : []));
  const client = clientFor(order.url);
  if (!(await findProgram(client))) return (await localNetwork()) === 'denied' ? 'network-denied' : 'no-program';
  tell('signing');
  const outcome = await signByProgram(client, { data, signerParams: order.signerParams, locale: document.documentElement.lang || 'kk' });
  hangUp(client);
  if (outcome.kind !== 'signed') return outcome.kind;
  field.value = outcome.cms;
  tell('sending');
  form.requestSubmit();
  return 'sending';
}

async function press(box: Box): Promise<void> {
  const { button, form, tell } = box;
  // What else the form asks for comes first: nobody should sign and then be told that the password was left out.
  if (button.getAttribute('aria-disabled') === 'true' || !form.reportValidity()) return;
  button.setAttribute('aria-disabled', 'true');
  const end = await signIn(box).catch((): NationalState => 'wrong-answer');
  if (end !== 'signed') tell(end);
  if (end !== 'sending') button.removeAttribute('aria-disabled');
}

function begin(area: HTMLElement): void {
  const box = boxIn(area);
  if (!box) return;
  for (const hidden of area.querySelectorAll<HTMLElement>('[data-ncalayer-paste]')) hidden.hidden = true;
  for (const shown of area.querySelectorAll<HTMLElement>('[data-ncalayer-act]')) shown.hidden = false;
  for (const password of box.form.querySelectorAll<HTMLInputElement>('input[type="password"]')) password.required = true;
  box.button.addEventListener('click', () => void press(box));
}

for (const area of document.querySelectorAll<HTMLElement>('[data-ncalayer]')) begin(area);
