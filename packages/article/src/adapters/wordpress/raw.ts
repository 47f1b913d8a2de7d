import type { Import } from '../import.js';
import type { Html } from './post.js';

const hasBlocks = /<!--\s+wp:/;

/** What needs no words of its own, or is read from the post's data. */
const silent = new Set(['footnotes', 'more', 'nextpage', 'spacer', 'separator']);

/** The blocks that only the server can print: their comments stand alone, `<!-- wp:x /-->`. */
function dynamicBlocks(html: string): ReadonlySet<string> {
  const names = html.split('/-->').map((before) => {
    const comment = before.slice(before.lastIndexOf('<!--'));
    return /^<!--\s+wp:([a-z][\w/-]*)\s/.exec(comment)?.[1];
  });
  return new Set(names.slice(0, -1).filter((name) => name !== undefined));
}

const picture = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/;

/** The caption shortcode as WordPress prints it. */
function captioned(attributes: string, content: string): string | undefined {
  const [, image, words = ''] = picture.exec(content) ?? [];
  if (!image) return undefined;
  const align = /align="?(align\w{1,20})/.exec(attributes)?.[1] ?? '';
  return `<figure class="wp-caption ${align}">${image}<figcaption>${words}</figcaption></figure>`;
}

const endOfCaption = '[/caption]';

function withCaptions(html: string): string {
  const [last = '', ...pieces] = html.split(endOfCaption).reverse();
  const read = pieces.reverse().map((piece) => {
    const start = piece.lastIndexOf('[caption');
    const end = start < 0 ? -1 : piece.indexOf(']', start);
    const figure = end < 0 ? undefined : captioned(piece.slice(start, end), piece.slice(end + 1));
    return figure ? piece.slice(0, start) + figure : piece + endOfCaption;
  });
  return read.join('') + last;
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
  if (!hasBlocks.test(html)) return withParagraphs(withCaptions(html));
  for (const name of dynamicBlocks(html)) {
    if (silent.has(name)) continue;
    const message = `The block ${name} is printed by the server, and content.raw has nothing of it.`;
    run.warn(path, 'dynamic-block', `${message} Import content.rendered.`);
  }
  return html;
}
