/** How an attempt to post went. */
export interface Posted {
  ok: boolean;
  /** The server's own words, shown as text. Default: the library's. */
  message?: string | undefined;
}

/**
 * Posts a form to its own address, encoded as the browser would, so that a server reads both
 * alike. It went well with a status of 200 to 299; words are read from `message` of a JSON answer.
 */
export async function post(
  form: HTMLFormElement,
  data: FormData,
  signal: AbortSignal,
): Promise<Posted> {
  // A field named "action" would hide the property.
  const answer = await fetch(form.getAttribute('action') ?? '', {
    method: 'post',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(
      [...data].map(([name, value]) => [name, `${value}`.replace(/\r?\n/g, '\r\n')]),
    ),
    signal,
  });
  // Of a page, or of nothing, there is nothing to say.
  const said = await answer.json().catch(() => {});
  const message: unknown = said?.message;
  return { ok: answer.ok, message: typeof message === 'string' ? message : undefined };
}
