import type { Language } from '#kernel/language.ts';
import { isLanguage, languages } from '#kernel/language.ts';
import { readAnchorList } from '#signature/domain/anchor-list.ts';
import type { TrustAnchor } from '#signature/domain/signature-check.ts';
import { pastedAnchors, toAnchors } from '#signature/islands/verifier/anchors.ts';
import { element } from '#signature/islands/verifier/finding-element.ts';
import { pageLanguage, wordsIn } from '#signature/islands/verifier/words.ts';

/** The page of the verifier in one file: nothing of it comes from anywhere else. */

type Check = (given: {
  readonly file: Uint8Array;
  readonly signature?: Uint8Array | undefined;
  readonly anchors: readonly TrustAnchor[];
}) => Promise<HTMLElement>;

const names: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const largest = 100 * 1024 * 1024;

function bakedAnchors(): readonly TrustAnchor[] {
  try {
    return toAnchors(readAnchorList(JSON.parse(document.getElementById('bitim-anchors')?.textContent ?? '')));
  } catch {
    return [];
  }
}

const say = (id: string, values?: Readonly<Record<string, string>>): string =>
  wordsIn(pageLanguage()).say(`signature.verify.page.${id}`, values);

function field(name: string, control: HTMLElement, values?: Readonly<Record<string, string>>): HTMLElement {
  control.id = name;
  control.setAttribute('aria-describedby', `${name}-hint`);
  const label = element('label', '', say(name));
  label.setAttribute('for', name);
  const hint = element('p', 'hint', say(`${name}.hint`, values));
  hint.id = `${name}-hint`;
  return element('div', 'field', [label, hint, control]);
}

function choice(box: HTMLInputElement): HTMLElement {
  const label = element('label', 'choice', [box, document.createTextNode(` ${say('national')}`)]);
  return element('div', 'field', [label]);
}

function fileInput(accept: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  if (accept !== '') input.accept = accept;
  return input;
}

function languageSwitch(redraw: () => void): HTMLElement {
  const buttons = languages.map((language) => {
    const button = element('button', '', names[language]);
    button.setAttribute('type', 'button');
    button.lang = language;
    button.setAttribute('aria-pressed', String(language === pageLanguage()));
    button.addEventListener('click', () => {
      document.documentElement.lang = language;
      redraw();
      document.querySelector<HTMLElement>(`header [lang="${language}"]`)?.focus();
    });
    return button;
  });
  return element('header', '', [element('strong', '', 'Bitim'), element('div', 'languages', buttons)]);
}

interface Form {
  readonly file: HTMLInputElement;
  readonly signature: HTMLInputElement;
  readonly pasted: HTMLTextAreaElement;
  /** Whether the pasted certificates are roots of the national authority: nobody but the reader can say so. */
  readonly isNational: HTMLInputElement;
  readonly answer: HTMLElement;
}

function trusted({ pasted, isNational }: Form): readonly TrustAnchor[] | null {
  const own = pastedAnchors(pasted.value, isNational.checked ? 'national' : 'platform');
  return own ? [...bakedAnchors(), ...own] : null;
}

/** Why the check cannot begin, as the end of a message's id; null when it can. */
function refusalOf(form: Form): string | null {
  const chosen = form.file.files?.[0];
  if (!chosen) return 'no-file';
  if (chosen.size > largest) return 'too-big';
  return trusted(form) ? null : 'wrong-anchor';
}

async function run(form: Form, check: Check): Promise<void> {
  const { file, signature, answer } = form;
  const refusal = refusalOf(form);
  if (refusal !== null) return answer.replaceChildren(element('p', 'problem', say(refusal)));
  answer.replaceChildren(element('p', '', say('checking')));
  const bytes = async (input: HTMLInputElement): Promise<Uint8Array | undefined> => {
    const chosen = input.files?.[0];
    return chosen ? new Uint8Array(await chosen.arrayBuffer()) : undefined;
  };
  try {
    const anchors = trusted(form) ?? [];
    answer.replaceChildren(await check({ file: (await bytes(file)) ?? new Uint8Array(), signature: await bytes(signature), anchors }));
  } catch (problem) {
    answer.replaceChildren(
      element('p', 'problem', say('failed', { reason: problem instanceof Error ? problem.message : String(problem) })),
    );
  }
}

function letDrop(form: Form, area: HTMLElement): void {
  area.addEventListener('dragover', (event) => event.preventDefault());
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    for (const dropped of event.dataTransfer?.files ?? []) {
      const held = new DataTransfer();
      held.items.add(dropped);
      (/\.(p7s|p7m|cms|sig)$/i.test(dropped.name) ? form.signature : form.file).files = held.files;
    }
  });
}

/** Keeps what was chosen when only the language changes. */
function draw(form: Form, check: Check): void {
  document.title = say('title');
  const anchors = bakedAnchors();
  const button = element('button', 'main', say('check'));
  const area = element('form', '', [
    field('file', form.file),
    field('signature', form.signature),
    field('anchors', form.pasted, { count: String(anchors.length) }),
    choice(form.isNational),
    ...(anchors.some(({ of }) => of === 'simulated') ? [element('p', 'hint', say('simulated'))] : []),
    button,
  ]);
  area.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(form, check);
  });
  letDrop(form, area);
  const main = element('main', '', [
    element('h1', '', say('title')),
    element('p', '', say('lede')),
    area,
    form.answer,
    element('p', 'hint', say('honest')),
  ]);
  document.body.replaceChildren(
    languageSwitch(() => {
      form.answer.replaceChildren();
      draw(form, check);
    }),
    main,
  );
}

export function openVerifierPage(check: Check): void {
  const wished = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  if (wished) document.documentElement.lang = wished;
  const answer = element('div', 'answer');
  answer.setAttribute('aria-live', 'polite');
  const isNational = document.createElement('input');
  isNational.type = 'checkbox';
  const pasted = document.createElement('textarea');
  draw({ file: fileInput(''), signature: fileInput('.p7s,.p7m,.cms,.sig'), pasted, isNational, answer }, check);
}
