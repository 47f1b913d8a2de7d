/**
 * Keeps what is typed for as long as the tab is there, so that a reload or a way back loses
 * nothing. Gives the name of the present draft, and what keeps another text under it.
 */
export function draft(form: HTMLFormElement, text: HTMLTextAreaElement, signal: AbortSignal) {
  // Another page, another address or another form: another draft.
  const key = () =>
    `galley ${location.pathname}${location.search} ${form.getAttribute('action')} ${form.getAttribute('id')}`;
  const keep = (value: string, at = key()) => {
    try {
      sessionStorage.setItem(at, value);
    } catch {
      // Storage is shut or full: the text stands in its field alone.
    }
  };
  if (form.querySelector('[data-galley-said="success"]')) keep('');
  try {
    text.value ||= sessionStorage.getItem(key()) ?? '';
  } catch {
    // There is nothing to bring back.
  }
  text.addEventListener('input', () => keep(text.value), { signal });
  // React empties a form whose server function has ended.
  form.addEventListener('reset', () => keep(''), { signal });
  return { key, keep };
}
