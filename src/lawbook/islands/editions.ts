/** The slider of editions says the day of the edition it stands on, and shows it when it is let go. Its button does the same without script. */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-edition-slider]')) {
  const range = form.querySelector<HTMLInputElement>('input[type="range"]');
  const shown = form.querySelector<HTMLOutputElement>('[data-edition-day]');
  const days = (range?.dataset['days'] ?? '').split('|');
  const say = (): void => {
    const day = days[Number(range?.value ?? 0)] ?? '';
    if (shown) shown.textContent = day;
    range?.setAttribute('aria-valuetext', day);
  };
  range?.addEventListener('input', say);
  // Keys move it step by step: only the button or letting go of the pointer sends it.
  range?.addEventListener('pointerup', () => form.requestSubmit());
}
