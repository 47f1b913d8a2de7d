import { given } from '../adapters/make.js';
import type { Block, Embed } from '../blocks.js';
import { pageOf } from './address.js';
import { warnDropped, warnOf } from './losses.js';
import { pixelsOf } from './pixels.js';
import { providerOf } from './providers.js';
import type { Mapping, Scope } from './scope.js';
import { everyWordOf } from './text.js';
import { attribute, childrenNamed, childrenOf, firstAttribute, type HtmlElement } from './tree.js';

/** What another site shows at an address; nothing, with a warning, where the address is not safe. */
export function embedAt(
  address: string | undefined,
  element: HtmlElement,
  scope: Scope,
  fallback: Block[],
): Block[] {
  // Frames are written without a scheme, for pages of both.
  const url = scope.run.address(address?.replace(/^\s*\/\//, 'https://'), scope.path);
  if (url === undefined) {
    warnOf(element, scope, 'dropped-element', 'has no address that may be shown and was left out.');
    return fallback;
  }
  const page = pageOf(url);
  const checked = page === url ? url : (scope.run.address(page, scope.path) ?? url);
  return [
    given<Embed>({
      type: 'embed',
      provider: providerOf(checked),
      url: checked,
      title: firstAttribute(element, ['title', 'aria-label']),
      fallback,
      width: pixelsOf(element, 'width'),
      height: pixelsOf(element, 'height'),
    }),
  ];
}

const frameSources = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data-cookie-src'];

/** What a frame holds is HTML for browsers without frames, which the parser leaves as text. */
export const iframe: Mapping = (element, scope) => {
  const lost = everyWordOf(childrenOf(element));
  const address = frameSources
    .map((name) => attribute(element, name)?.trim())
    .find((value) => value && !/^(?:about:|data:|javascript:)/i.test(value));
  const srcdoc = attribute(element, 'srcdoc');
  if (!address || lost || srcdoc) {
    const message = address ? 'holds words that no browser shows.' : 'leads nowhere.';
    warnOf(element, scope, 'dropped-element', message, [srcdoc, lost].filter(Boolean).join('\n'));
  }
  return address ? embedAt(address, element, scope, []) : [];
};

/** An `object` with what it holds for browsers that do not know it. */
export const object: Mapping = (element, scope) => {
  const fallback = scope.blocks(childrenOf(element));
  const movie = childrenNamed(element, 'param').find((param) =>
    /^(?:movie|src|url)$/i.test(attribute(param, 'name') ?? ''),
  );
  const address = firstAttribute(element, ['data']) ?? (movie && firstAttribute(movie, ['value']));
  if (address) return embedAt(address, element, scope, fallback);
  if (fallback.length === 0) warnDropped(element, scope);
  return fallback;
};

/** A plug-in's element. */
export const embed: Mapping = (element, scope) =>
  embedAt(firstAttribute(element, ['src']), element, scope, []);
