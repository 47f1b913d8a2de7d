/**
 * Writes how many characters are left, once the end is near: at each key for the eye, and a while
 * after the last one to be read aloud. Gives what writes it anew.
 */
export function charactersLeft(
  form: HTMLFormElement,
  text: HTMLTextAreaElement,
  signal: AbortSignal,
) {
  const shown = form.querySelector('[data-galley-left]');
  const spoken = shown?.nextElementSibling;
  if (!shown || !spoken) return () => {};
  const words = shown.getAttribute('data-galley-left') ?? '';
  const digits = [...(shown.getAttribute('data-galley-digits') ?? '')];
  let pause: ReturnType<typeof setTimeout> | undefined;
  const count = () => {
    const left = text.maxLength - text.value.length;
    const number = `${left}`.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
    const isNear = left <= Math.max(20, text.maxLength / 10);
    const said = isNear ? words.replace('{count}', number) : '';
    shown.textContent = said;
    clearTimeout(pause);
    pause = setTimeout(() => {
      spoken.textContent = said;
    }, 1000);
  };
  text.addEventListener('input', count, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(pause);
    shown.textContent = spoken.textContent = '';
  });
  return count;
}
