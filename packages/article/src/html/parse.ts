import type { DefaultTreeAdapterMap } from 'parse5';
import { defaultTreeAdapter, type ParserOptions, parse, parseFragment } from 'parse5';
import { wellFormed } from '../plain.js';
import { characters, type HtmlNode, type HtmlTree, isElement } from './tree.js';

/** What stops the parser where the tree outgrows its source. */
const outgrown = new Error('The tree outgrows its source');

/**
 * The tree of HTML, as browsers build it where scripts are switched off: what `noscript` holds is
 * there.
 *
 * An element that formats and is never closed goes on in each block after it, so a hostile source
 * of n tags can make n² elements. A tree with many more of them than its source has pairs of tags is
 * given up; in a second one such elements end with the block that they stand in.
 *
 * @param onOutgrown Called where that happens.
 */
export function parseHtml(html: string, onOutgrown?: () => void): HtmlTree {
  const source = wellFormed(html);
  try {
    return grow(source, 1000 + count(source, '<') / 2);
  } catch (error) {
    if (error !== outgrown) throw error;
    onOutgrown?.();
    return unmarked(grow(source.replace(formattingTags, `$&${mark}`), Number.POSITIVE_INFINITY));
  }
}

// How much is looked at to tell a page from a piece of one.
const head = 2000;

/** Whether it begins as a page does; comments may stand before that. */
export function isWholePage(source: string): boolean {
  let rest = source
    .slice(0, head)
    .replace(/^\uFEFF/, '')
    .trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return /^<(?:!doctype|html|head|body)[\s>]/i.test(rest);
}

// The elements that HTML opens again in the next block.
const formatting = 'a b big code em font i nobr s small strike strong tt u'.split(' ');
const formats = new Set(formatting);
const formattingTags = new RegExp(`</?(?:${formatting.join('|')})(?=[\\s/>])`, 'gi');

/** @param most How many elements that format the tree may have. */
function grow(source: string, most: number): HtmlTree {
  let made = 0;
  const options: ParserOptions<DefaultTreeAdapterMap> = {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(tag, ...rest) {
        if (formats.has(tag)) made += 1;
        if (made > most) throw outgrown;
        return defaultTreeAdapter.createElement(tag, ...rest);
      },
    },
  };
  return isWholePage(source) ? parse(source, options) : parseFragment(source, options);
}

function count(source: string, character: string): number {
  let found = 0;
  for (let at = source.indexOf(character); at >= 0; at = source.indexOf(character, at + 1)) {
    found += 1;
  }
  return found;
}

// Makes a name unknown to the parser. It is no character, so no text that is meant has it.
const mark = '\uFFFF';
const marks = /\uFFFF/g;

function unmarked(tree: HtmlTree): HtmlTree {
  const waiting: HtmlNode[] = [...tree.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) {
      node.tagName = node.tagName.replace(marks, '');
      for (const attr of node.attrs) attr.value = attr.value.replace(marks, '');
      for (const child of node.childNodes) waiting.push(child);
    } else if (characters(node) !== undefined && 'value' in node) {
      node.value = node.value.replace(marks, '');
    }
  }
  return tree;
}
