import { given } from '../adapters/make.js';
import type { Block, Embed } from '../blocks.js';
import type { Scope } from './scope.js';
import { wordsOf } from './text.js';
import { attribute, childrenNamed, childrenOf, type HtmlElement } from './tree.js';

const isPart = (element: HtmlElement, part: string) => attribute(element, 'data-galley') === part;

/** What the card calls its link where the embed has no title. */
const hostOf = (url: string) => /\/\/(?:[^/?#\\]*@)?(?:www\.)?([^/?#\\]+)/i.exec(url)?.[1] ?? url;

/**
 * The card that Galley prints for an embed, as the embed again: a page that Galley made can be
 * imported too. `undefined` where the figure is none.
 */
export function embedCard(figure: HtmlElement, scope: Scope): Block[] | undefined {
  const link = childrenNamed(figure, 'a').find((each) => !attribute(each, 'aria-hidden'));
  const provider = attribute(figure, 'data-galley-provider');
  if (!isPart(figure, 'embed') || !link || !provider) return undefined;
  const url = scope.run.address(attribute(link, 'href'), scope.path);
  if (url === undefined) return undefined;
  const title = wordsOf([link]);
  const body = childrenNamed(figure, 'div').find((each) => isPart(each, 'body'));
  const [caption] = childrenNamed(figure, 'figcaption');
  return [
    given<Embed>({
      type: 'embed',
      provider,
      url,
      title: title === hostOf(url) ? undefined : title,
      fallback: body ? scope.blocks(childrenOf(body)) : [],
      caption: caption && scope.line(childrenOf(caption)),
    }),
  ];
}
