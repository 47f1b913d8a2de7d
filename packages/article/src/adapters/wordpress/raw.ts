import type { Import } from '../import.js';
import type { Html } from './post.js';

const hasBlocks = /<!--\s+wp:/;

/** A block that only the server can print: its comment stands alone. */
const dynamic = /<!--\s+wp:([a-z][\w/-]{0,100})\s(?:[^>]|>(?!\s*\n))*?\/-->/g;

/** What needs no words of its own, or is read from the post's data. */
const silent = new Set(['footnotes', 'more', 'nextpage', 'spacer', 'separator']);

const caption = /\[caption([^\]]{0,500})\]([\s\S]{0,5000}?)\[\/caption\]/g;
const picture = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/;

/** The caption shortcode as WordPress prints it. */
function captioned(whole: string, attributes: string, content: string): string {
  const [, image, words = ''] = picture.exec(content) ?? [];
  if (!image) return whole;
  const align = /align="?(align\w{1,20})/.exec(attributes)?.[1] ?? '';
  return `<figure class="wp-caption ${align}">${image}<figcaption>${words}</figcaption></figure>`;
}

const startsBlock =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|dl|blockquote|pre|table|figure|section|article|aside|hr|form|details|iframe|video|audio|script|style|address|fieldset)\b/i;

const address =
  /^(?:\[embed[^\]]{0,200}\])?\s*(https?:\/\/[^\s<>[\]"]{1,2000})\s*(?:\[\/embed\])?$/;

/** An address on a line of its own is embedded; other lines are a paragraph with line breaks. */
function paragraph(lines: string): string {
  const [, url] = address.exec(lines.slice(0, 3000)) ?? [];
  if (url) {
    const embedded = `<div class="wp-block-embed__wrapper">${url}</div>`;
    return `<figure class="wp-block-embed">${embedded}</figure>`;
  }
  return startsBlock.test(lines) ? lines : `<p>${lines.replaceAll('\n', '<br>')}</p>`;
}

/** The classic editor stores no paragraphs: blank lines part them. */
function withParagraphs(html: string): string {
  if (/<pre\b/i.test(html)) return html;
  return html
    .replaceAll('\r', '')
    .split(/\n(?:[ \t]*\n)+/)
    .map((lines) => paragraph(lines.trim()))
    .join('\n');
}

/** The stored text of a post (`content.raw`) as a browser would read it. */
export function rawContent({ html, path }: Html, run: Import): string {
  if (!hasBlocks.test(html)) return withParagraphs(html.replace(caption, captioned));
  const names = new Set([...html.matchAll(dynamic)].map(([, name = '']) => name));
  for (const name of names) {
    if (silent.has(name)) continue;
    const message = `The block ${name} is printed by the server, and content.raw has nothing of it.`;
    run.warn(path, 'dynamic-block', `${message} Import content.rendered.`);
  }
  return html;
}
