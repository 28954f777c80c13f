/** Looks at an IIN or BIN as it is typed and says at the field what does not fit. The server looks again; without script it alone does. */
import { readBin, readIin } from '#kernel/identifier.ts';

type Words = Readonly<Record<string, string>>;

function wordsOf(page: Document): Words {
  const holder = page.querySelector<HTMLElement>('[data-identifier-words]');
  return holder ? (JSON.parse(holder.dataset['identifierWords'] ?? '{}') as Words) : {};
}

/** A place under the hint that a screen reader reads out when it changes. */
function placeFor(input: HTMLInputElement): HTMLElement {
  const place = document.createElement('p');
  place.id = `${input.id}-typed`;
  place.className = 'govuk-error-message';
  place.setAttribute('aria-live', 'polite');
  place.hidden = true;
  input.before(place);
  input.setAttribute('aria-describedby', [input.getAttribute('aria-describedby'), place.id].filter(Boolean).join(' '));
  return place;
}

function watch(input: HTMLInputElement, words: Words): void {
  const read = input.name === 'iin' ? readIin : readBin;
  const place = placeFor(input);
  const look = (): void => {
    const reading = input.value.trim() === '' ? undefined : read(input.value);
    const [fault] = reading && !reading.ok ? reading.error : [];
    place.textContent = fault ? (words[fault.code] ?? '').replace('§', String(fault.facts?.['entered'] ?? '')) : '';
    place.hidden = fault === undefined;
    input.classList.toggle('govuk-input--error', fault !== undefined);
  };
  // A number half typed is no mistake: it is looked at when the person goes on, and from then on at each letter.
  input.addEventListener('change', () => {
    look();
    input.addEventListener('input', look);
  });
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[name="iin"], input[name="bin"]')) watch(input, wordsOf(document));
