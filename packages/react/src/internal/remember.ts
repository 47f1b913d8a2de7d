/** One entry of the browser's storage holds all that a reader chose. `beforePaint` reads it too. */
const key = 'galley';

/** What is kept of a reader's choices; nothing where there is none or storage is shut. */
export function recall(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '');
    return Object(kept) === kept ? { ...(kept as object) } : {};
  } catch {
    // Nothing kept, nothing that can be read, or a browser that keeps nothing.
    return {};
  }
}

/** Keeps one choice beside the others; `undefined` forgets it. Where storage is shut: nothing. */
export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...recall(), [name]: value }));
  } catch {
    // The choice holds for this page alone.
  }
}
