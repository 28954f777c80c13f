import { originalLengths } from '#signature/domain/original-within.ts';

/**
 * The page of verification with script: the chosen file is hashed and checked here and never leaves this browser; the server is
 * asked by the hash alone whether it made the document. Without script the form sends the file to be hashed.
 */

interface Checker {
  readonly checkHere: (given: {
    readonly file: Uint8Array;
    readonly signature?: Uint8Array | undefined;
    readonly anchorList: unknown;
  }) => Promise<HTMLElement>;
}

interface Page {
  readonly form: HTMLFormElement;
  readonly answer: HTMLElement;
  readonly file: HTMLInputElement;
  readonly signature: HTMLInputElement | null;
}

function find(): Page | null {
  const area = document.querySelector<HTMLElement>('[data-verify]');
  const form = area?.querySelector<HTMLFormElement>('form');
  const answer = area?.querySelector<HTMLElement>('[data-verify-answer]');
  const file = form?.querySelector<HTMLInputElement>('input[type="file"][name="file"]');
  if (!area || !form || !answer || !file) return null;
  return { form, answer, file, signature: form.querySelector<HTMLInputElement>('input[type="file"][name="signature"]') };
}

const bytesOf = async (chosen: File | undefined): Promise<Uint8Array | undefined> =>
  chosen ? new Uint8Array(await chosen.arrayBuffer()) : undefined;

async function hexOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the server says of these hashes, as it stands on the page that it would have answered with: of the file, and of the file before it was signed. */
async function known(form: HTMLFormElement, bytes: Uint8Array): Promise<readonly Node[]> {
  const hashes = [bytes, ...originalLengths(bytes).map((length) => bytes.subarray(0, length))].map(hexOf);
  const fields = new URLSearchParams({ sha256: (await Promise.all(hashes)).join(' ') });
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && name === 'formToken') fields.set(name, value);
  const answer = await fetch(form.action, { method: 'POST', body: fields, headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const said = page.querySelector('[data-verify-answer]');
  const token = page.querySelector<HTMLInputElement>('input[name="formToken"]')?.value;
  const own = form.querySelector<HTMLInputElement>('input[name="formToken"]');
  if (own && token) own.value = token;
  return said ? [...said.childNodes].map((node) => document.importNode(node, true)) : [];
}

async function check({ form, answer, file, signature }: Page): Promise<void> {
  const { checker = '', anchors = '', checking = '' } = form.closest<HTMLElement>('[data-verify]')?.dataset ?? {};
  answer.textContent = checking;
  const bytes = (await bytesOf(file.files?.[0])) ?? new Uint8Array();
  const load = import(new URL(checker, location.href).href) as Promise<Checker>;
  const [{ checkHere }, anchorList] = await Promise.all([load, fetch(anchors).then((got): Promise<unknown> => got.json())]);
  const finding = await checkHere({ file: bytes, signature: await bytesOf(signature?.files?.[0]), anchorList });
  answer.replaceChildren(...(await known(form, bytes)), finding);
  answer.tabIndex = -1;
  answer.focus();
}

function begin(page: Page): void {
  for (const shown of document.querySelectorAll<HTMLElement>('[data-with-script]')) shown.hidden = false;
  for (const hidden of document.querySelectorAll<HTMLElement>('[data-without-script]')) hidden.hidden = true;
  page.form.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !page.file.files?.length) return;
    event.preventDefault();
    check(page)
      // Never by sending the file after all: the page has promised that it stays here.
      .catch(() => {
        page.answer.textContent = page.form.closest<HTMLElement>('[data-verify]')?.dataset['failed'] ?? '';
      })
      .finally(() => {
        for (const busy of page.form.querySelectorAll('[aria-busy]')) busy.removeAttribute('aria-busy');
      });
  });
}

const page = find();
// Hashing in the browser needs a safe address; elsewhere the form works as without script.
if (page && isSecureContext) begin(page);
