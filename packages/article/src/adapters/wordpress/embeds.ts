import type { Embed } from '../../blocks.js';
import { pageOf } from '../../html/address.js';
import { providerOf } from '../../html/providers.js';
import type { HtmlContext } from '../../html/scope.js';
import { wordsOf } from '../../html/text.js';
import { attribute, childrenOf, classesOf, type HtmlElement, tagOf } from '../../html/tree.js';
import { given } from '../make.js';
import { elementsWhere, hasClass, type Reader } from './figures.js';

/** What the editor calls a site, where it is not what the address says. */
function providerIn(element: HtmlElement): string | undefined {
  const name = classesOf(element)
    .map((each) => /^(?:is-provider|wp-block-embed)-([\w-]{1,60})$/.exec(each)?.[1])
    .find((each) => each && !/^(?:is-|has-|embed-handler)/.test(each));
  return name === 'twitter' ? 'x' : name;
}

/** An embed whose site gave no markup: the address alone is there. */
function bareEmbed(wrapper: HtmlElement, provider: string | undefined, context: HtmlContext) {
  const words = wordsOf(childrenOf(wrapper));
  if (!/^https?:\/\/\S+$/i.test(words)) return undefined;
  const url = context.run.address(words, context.path);
  if (url === undefined) return undefined;
  const known = providerOf(url);
  return given<Embed>({
    type: 'embed',
    provider: known === 'other' ? (provider ?? known) : known,
    url: pageOf(url),
    fallback: [],
  });
}

/** A post of another WordPress: a quote with a link, and the frame that replaces it. */
function postEmbed(element: HtmlElement, context: HtmlContext): Embed | undefined {
  const quote = elementsWhere([element], (inner) => isPostQuote(inner))[0];
  const [link] = quote ? elementsWhere([quote], (inner) => tagOf(inner) === 'a') : [];
  const url = link && context.run.address(attribute(link, 'href'), context.path);
  if (!quote || !url) return undefined;
  return { type: 'embed', provider: 'wordpress', url, fallback: context.blocks(childrenOf(quote)) };
}

export const isPostQuote = (element: HtmlElement): boolean =>
  tagOf(element) === 'blockquote' && hasClass(element, 'wp-embedded-content');

/** The quote of another WordPress' post where no figure stands around it. */
export const postQuote: Reader = (element, context) => {
  const embed = isPostQuote(element) ? postEmbed(element, context) : undefined;
  return embed && [embed];
};

/** The embed block: what the site gave, or only its address, with the editor's caption. */
export const embed: Reader = (element, context) => {
  const [wrapper] = elementsWhere(childrenOf(element), (inner) =>
    hasClass(inner, 'wp-block-embed__wrapper'),
  );
  const provider = providerIn(element);
  const own = wrapper && (postEmbed(wrapper, context) ?? bareEmbed(wrapper, provider, context));
  if (own) return [withCaption(own, element, context)];
  return context
    .general(element)
    .map((block) =>
      block.type === 'embed' && block.provider === 'other' && provider
        ? { ...block, provider }
        : block,
    );
};

function withCaption(block: Embed, element: HtmlElement, context: HtmlContext): Embed {
  const [words] = elementsWhere(childrenOf(element), (inner) => tagOf(inner) === 'figcaption');
  const line = words ? context.line(childrenOf(words)) : [];
  return line.length > 0 ? { ...block, caption: line } : block;
}
