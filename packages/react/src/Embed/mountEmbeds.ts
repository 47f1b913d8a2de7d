import { type End, watch } from '../internal/watch.js';
import { embedWords } from '../internal/words/embed.js';
import { frameAddress, openFrame } from './frame.js';
import type { EmbedConsentDetail, EmbedsOptions } from './provider.js';

export type {
  EmbedConsent,
  EmbedConsentDetail,
  EmbedProvider,
  EmbedsOptions,
} from './provider.js';

const changed = 'galley:embed-consent';

/**
 * Turns cards of the app's own vendors into frames where the reader asks for them. Nothing is asked
 * of a vendor before consent is granted or the reader agrees on the card. The app hears of that by
 * `galley:embed-consent`, which bubbles; after a change of its own it dispatches the same.
 */
export function mountEmbeds(
  root: ParentNode & Node,
  { providers, consent, words = embedWords }: EmbedsOptions,
): End {
  const upgrade = (part: HTMLElement): End | undefined => {
    const key = part.dataset.galleyProvider ?? '';
    const provider = providers[key];
    const label = part.querySelector(':scope > span');
    if (!provider || !label) return undefined;

    const name = label.textContent;
    let close: End | undefined;

    // The card may be rendered again: its link, the last of its own, is read when it is needed.
    const link = () => part.querySelector<HTMLAnchorElement>(':scope > a:last-of-type');
    const title = () => `${name}: ${link()?.textContent}`;
    const isGranted = () => consent(key) === 'granted';

    const make = (tag: 'p' | 'button', text: string, onclick?: () => void) =>
      Object.assign(document.createElement(tag), {
        type: 'button',
        textContent: text.replaceAll('{name}', () => name),
        onclick,
      });
    const ask = (isOpen: boolean) => {
      if (isOpen) button.after(question);
      else question.remove();
      button.setAttribute('aria-expanded', `${isOpen}`);
    };
    /** Back to the card, as it came. */
    const clear = () => {
      question.remove();
      button.remove();
      near.disconnect();
      close?.();
      close = undefined;
    };
    const show = (asked: boolean) => {
      const opened = openFrame(part, provider, link()?.href, title(), asked);
      if (!opened) return;
      clear();
      close = opened;
    };
    const agree = (scope: EmbedConsentDetail['scope']) => {
      show(true);
      const detail: EmbedConsentDetail = { provider: key, scope };
      part.dispatchEvent(new CustomEvent(changed, { bubbles: true, detail }));
    };
    const press = () => {
      if (isGranted()) show(true);
      else ask(!question.isConnected);
    };
    const button = make('button', words.show, press);
    const question = make('p', words.notice);
    question.append(
      '\n',
      make('button', words.once, () => agree('one')),
      ' ',
      make('button', words.always, () => agree('all')),
    );
    const near = new IntersectionObserver(
      (seen) => {
        if (isGranted() && seen.at(-1)?.isIntersecting) show(false);
      },
      { root: document, rootMargin: '0px 0px 100%' },
    );
    const settle = () => {
      if (consent(key) === 'denied' || !frameAddress(provider, link()?.href)) clear();
      else if (!close) {
        button.setAttribute('aria-label', `${words.show}: ${title()}`);
        // Moved, it would lose the focus.
        if (!button.isConnected) {
          label.after(button);
          ask(false);
        }
        if (isGranted() && provider.autoload) near.observe(part);
      }
    };

    // The still is a link for those who point: a plain press on it is for the frame.
    const point = (event: MouseEvent) => {
      const still = part.querySelector(':scope > [aria-hidden]');
      const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey);
      if (!isPlain || !still?.contains(event.target as Node) || !button.isConnected) return;
      event.preventDefault();
      press();
    };
    part.addEventListener('click', point);
    document.addEventListener(changed, settle);
    settle();
    return () => {
      part.removeEventListener('click', point);
      document.removeEventListener(changed, settle);
      clear();
    };
  };
  return watch(root, '[data-galley="embed"]', upgrade, ['href']);
}
