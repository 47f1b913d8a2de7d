/**
 * Keeps what is typed for as long as the tab is there, so that a reload or a way back loses
 * nothing. Gives what forgets it.
 */
export function draft(form: HTMLFormElement, text: HTMLTextAreaElement, signal: AbortSignal) {
  // Another page, another address or another form: another draft.
  const key = () =>
    `galley ${location.pathname}${location.search} ${form.getAttribute('action')} ${form.getAttribute('id')}`;
  const keep = (value: string) => {
    try {
      sessionStorage.setItem(key(), value);
    } catch {
      // Storage is shut or full: the text stands in its field alone.
    }
  };
  const forget = () => keep('');
  if (form.querySelector('[data-galley-said="success"]')) forget();
  try {
    text.value ||= sessionStorage.getItem(key()) ?? '';
  } catch {
    // There is nothing to bring back.
  }
  text.addEventListener('input', () => keep(text.value), { signal });
  // React empties a form whose server function has ended.
  form.addEventListener('reset', forget, { signal });
  return forget;
}
