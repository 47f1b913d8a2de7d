import type { Block } from '../../blocks.js';
import { htmlBlocks } from '../../html/html.js';
import { isEmoji } from '../../html/image.js';
import type { HtmlContext, HtmlRules } from '../../html/scope.js';
import { wordsOf } from '../../html/text.js';
import { classesOf, type HtmlElement, tagOf } from '../../html/tree.js';
import type { Inline } from '../../inlines.js';
import { plainText } from '../../text.js';
import { walk } from '../../walk.js';
import type { Import } from '../import.js';
import { mappedBlocks } from '../unknown.js';
import { embed, isPostQuote, postQuote } from './embeds.js';
import { caption, elementsWhere, hasClass, picture, pullQuote, type Reader } from './figures.js';
import { gallery, shortcodeGallery } from './galleries.js';
import { featuredItem, libraryFacts } from './media.js';
import { footnotes, noteRef, storedNotes, unlinked } from './notes.js';
import { accordionItem, file, furniture, isMore, latestPosts, moreLink, verse } from './parts.js';
import { htmlAt, type Post } from './post.js';
import { questions } from './questions.js';
import { rawContent } from './raw.js';
import { warnOfShortcodes } from './shortcodes.js';

/** What WordPress, its themes and its most common plugins call their elements. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ['wp-block-gallery', gallery],
  ['gallery', shortcodeGallery],
  ['wp-block-jetpack-tiled-gallery', gallery],
  ['tiled-gallery', gallery],
  ['wp-block-jetpack-slideshow', gallery],
  ['wp-block-image', picture],
  ['wp-caption', caption],
  ['wp-block-embed', embed],
  ['wp-embedded-content', postQuote],
  ['wp-block-pullquote', pullQuote],
  ['wp-block-verse', verse],
  ['wp-block-file', file],
  ['wp-block-accordion-item', accordionItem],
  ['wp-block-latest-posts', latestPosts],
  ['wp-block-footnotes', footnotes],
  ['schema-faq', questions],
  ['wp-block-rank-math-faq-block', questions],
  ['sharedaddy', furniture],
  ['jp-relatedposts', furniture],
  ['addtoany_share_save_container', furniture],
]);

/** An element as the option `blocks` is given it. */
const nodeOf = (element: HtmlElement) => ({
  tag: tagOf(element),
  attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
  text: wordsOf([element]),
});

/** What the app makes of an element, by one of its classes. */
function mapped(element: HtmlElement, { run }: HtmlContext): Block[] | undefined {
  if (!run.options.blocks) return undefined;
  for (const name of classesOf(element)) {
    const blocks = mappedBlocks(name, nodeOf(element), run);
    if (blocks) return blocks;
  }
  return undefined;
}

/** The reader of an element: by its class, else by its tag. */
function readerOf(element: HtmlElement): Reader | undefined {
  for (const name of classesOf(element)) {
    const reader = readers.get(name);
    if (reader) return reader;
  }
  const tag = tagOf(element);
  return tag === 'figure' || (tag === 'img' && !isEmoji(element)) ? picture : undefined;
}

/** The featured picture knows its sizes and credit where it stands in the text too. */
function withLibrary(blocks: Block[], element: HtmlElement, at: Post, run: Import): Block[] {
  const featured = featuredItem(at);
  const name = `wp-image-${String(featured?.item.id)}`;
  const [img] = elementsWhere([element], (inner) => tagOf(inner) === 'img');
  if (!featured || !img || !hasClass(img, name)) return blocks;
  const facts = libraryFacts(featured, run);
  return blocks.map((block) =>
    block.type === 'image' ? { ...block, image: { ...facts, ...block.image } } : block,
  );
}

function rulesFor(at: Post, run: Import): HtmlRules {
  // Where quotes of other WordPress' posts stand: the frames beside them repeat them.
  const quoted = new Set<unknown>();
  const isRepeat = (element: HtmlElement) =>
    tagOf(element) === 'iframe' &&
    hasClass(element, 'wp-embedded-content') &&
    quoted.has(element.parentNode);
  return {
    block(element, context) {
      const own = mapped(element, context);
      if (own) return own;
      if (isRepeat(element)) return null;
      if (isPostQuote(element)) quoted.add(element.parentNode);
      const reader = readerOf(element);
      // What a reader declines is not looked through again at each level below.
      const blocks = reader && (reader(element, context) ?? context.general(element));
      return blocks && reader === picture ? withLibrary(blocks, element, at, run) : blocks;
    },
    inline(element, context) {
      if (isMore(element)) return moreLink(element, context);
      const ref = hasClass(element, 'fn') ? noteRef(element) : undefined;
      return ref && [ref];
    },
  };
}

const isBlank = (block: Block) =>
  block.type === 'paragraph' && plainText(block.children).trim() === '';

/** Joins the marks of footnotes to their notes, wherever these are. */
function withNotes(blocks: Block[], at: Post, run: Import): Block[] {
  const has = blocks.some(({ type }) => type === 'footnotes');
  const body = has ? blocks : [...blocks, ...storedNotes(at, run)];
  const ids = new Set<string>();
  const lines: Inline[][] = [];
  walk(
    { body },
    {
      block(block) {
        if (block.type === 'footnotes') for (const { id } of block.notes) ids.add(id);
      },
      line(line) {
        lines.push(line);
      },
    },
  );
  for (const line of lines) unlinked(line, ids);
  return body;
}

/** The text of a post as blocks. */
export function contentOf(at: Post, run: Import): Block[] {
  const content = htmlAt(at, 'content');
  if (!content) return [];
  const html = content.path.endsWith('/raw') ? rawContent(content, run) : content.html;
  const blocks = htmlBlocks(html, content.path, run, rulesFor(at, run));
  // The editor's empty lines, which it fills with a space that must not break.
  const body = withNotes(
    blocks.filter((block) => !isBlank(block)),
    at,
    run,
  );
  warnOfShortcodes(body, content.path, run);
  return body;
}
