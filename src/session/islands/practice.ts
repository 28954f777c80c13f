/** The practice room and the check of the device. Nothing typed here leaves the page. */

function check(root: HTMLElement, name: string, isGood: boolean): void {
  const place = root.querySelector(`[data-check="${name}"]`);
  if (place) place.textContent = root.dataset[isGood ? 'good' : 'bad'] ?? '';
}

/** A word to our own address and back. */
function checkLine(root: HTMLElement): void {
  const word = 'bitim';
  const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${root.dataset['path'] ?? ''}`);
  let isKnown = false;
  const tell = (isGood: boolean): void => {
    if (!isKnown) check(root, 'line', isGood);
    isKnown = true;
    socket.close();
  };
  socket.addEventListener('open', () => socket.send(word));
  socket.addEventListener('message', ({ data }) => tell(data === word));
  socket.addEventListener('close', () => tell(false));
  socket.addEventListener('error', () => tell(false));
  setTimeout(() => tell(false), 10_000);
}

function checkKeyboard(root: HTMLElement): void {
  const box = root.querySelector<HTMLInputElement>('[data-letters]');
  box?.addEventListener('input', () => {
    const typed = new Set(box.value.normalize('NFC').toLowerCase());
    if ([...(box.dataset['letters'] ?? '')].every((letter) => typed.has(letter))) check(root, 'keyboard', true);
  });
}

async function checkFont(root: HTMLElement): Promise<void> {
  const letters = root.querySelector<HTMLInputElement>('[data-letters]')?.dataset['letters'] ?? '';
  const faces = await document.fonts.load('1em "Noto Sans"', letters).catch(() => []);
  check(root, 'font', faces.length > 0);
}

function entry(author: string, words: string): HTMLElement {
  const made = document.createElement('li');
  made.className = 'b-timeline__entry b-message';
  const head = document.createElement('p');
  head.className = 'b-timeline__when';
  head.append(Object.assign(document.createElement('strong'), { textContent: author }));
  const body = document.createElement('p');
  body.className = 'b-timeline__text';
  body.textContent = words;
  made.append(head, body);
  return made;
}

function openRoom(root: HTMLElement): void {
  const list = root.querySelector('[data-messages]');
  const form = root.querySelector<HTMLFormElement>('[data-practice-form]');
  const box = form?.querySelector('textarea');
  if (!list || !form || !box) return;
  form.querySelector('[data-practice-button]')?.removeAttribute('disabled');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = box.value.trim();
    if (words === '') return;
    list.append(entry(root.dataset['own'] ?? '', words), entry(root.dataset['mediator'] ?? '', root.dataset['answer'] ?? ''));
    box.value = '';
    box.focus();
  });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-practice]')) {
  check(root, 'script', true);
  checkLine(root);
  checkKeyboard(root);
  void checkFont(root);
  openRoom(root);
}
