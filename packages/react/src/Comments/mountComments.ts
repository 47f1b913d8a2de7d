import { type End, watch } from '../internal/watch.js';
import { charactersLeft } from './charactersLeft.js';
import { draft } from './draft.js';
import { post as asTheFormWould, type Posted } from './post.js';

/** How a comment is posted. */
export interface CommentsOptions {
  /**
   * Posts a comment in the app's own way, and says how it went. It may throw, and may ignore the
   * signal. Default: to the form's address, as the form would.
   */
  post?:
    | ((form: HTMLFormElement, data: FormData, signal: AbortSignal) => Promise<Posted>)
    | undefined;
  /** Milliseconds after which an attempt has failed. Default 15000. */
  timeout?: number | undefined;
}

/**
 * Posts comments without leaving the page and says how that went, keeps what is typed over
 * reloads, and tells how many characters are left. A failure takes nothing of what was typed. Each
 * change is told by `galley:comment`, with `state` and `message` in its detail.
 */
export function mountComments(root: ParentNode & Node, options: CommentsOptions = {}): End {
  const { post = asTheFormWould, timeout = 15_000 } = options;
  return watch<HTMLFormElement>(root, 'form[data-galley="comment-form"]', (form) => {
    const text = form.querySelector('textarea');
    const said = form.querySelector('[data-galley-failure]');
    const button = form.querySelector('button[type="submit"]');
    if (!text || !said || !button) return undefined;
    const end = new AbortController();
    const { signal } = end;
    const { key, keep } = draft(form, text, signal);
    const count = charactersLeft(form, text, signal);
    let isPending = false;

    const say = (state: string, words?: string) => {
      const message = words || said.getAttribute(`data-galley-${state}`);
      isPending = state === 'pending';
      form.setAttribute('data-galley-state', state);
      // Not `disabled`: the focus would be lost.
      button.setAttribute('aria-disabled', `${isPending}`);
      said.textContent = message;
      const detail = { state, message };
      form.dispatchEvent(new CustomEvent('galley:comment', { bubbles: true, detail }));
    };

    const attempt = async () => {
      const data = new FormData(form);
      const sent = text.value;
      const at = key();
      say('pending');
      const { ok, message } = await new Promise<Posted>((resolve) => {
        const fail = () => resolve({ ok: false });
        const late = AbortSignal.timeout(timeout);
        late.addEventListener('abort', fail);
        (async () => post(form, data, late))().then(resolve, fail);
      });
      // What was typed meanwhile is another comment.
      const rest = text.value === sent ? '' : text.value;
      // By the name that it had: the reader may be on another page by now.
      if (ok) keep(rest, at);
      // On its way it is left to arrive, though the form is gone.
      if (signal.aborted) return;
      if (ok) {
        text.value = rest;
        count();
      }
      say(ok ? 'success' : 'failure', message);
      // Who has gone on is left alone, and hears of it.
      if (!ok && document.activeElement === button) said.parentElement?.focus();
    };

    // Heard last, once React and the app have had their say.
    window.addEventListener(
      'submit',
      (event) => {
        if (event.target !== form || event.defaultPrevented) return;
        // A server function has no address: it is React's own matter.
        const to = new URL(form.getAttribute('action') || 'javascript:', document.baseURI);
        // Another origin takes a form as it is, and a request of ours without the reader's cookies.
        const isOurs = options.post ? /^http/.test(to.href) : to.origin === location.origin;
        if (!isOurs) return;
        event.preventDefault();
        if (!isPending) attempt();
      },
      { signal },
    );

    return () => {
      end.abort();
      form.removeAttribute('data-galley-state');
      button.removeAttribute('aria-disabled');
      said.textContent = '';
    };
  });
}
