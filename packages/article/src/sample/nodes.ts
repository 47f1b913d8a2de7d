import type { Paragraph } from '../blocks.js';
import type { Inline, Link, Strong, Text } from '../inlines.js';

// What the story is written with: strings stand for texts.

type Words = string | Inline;

export function line(...words: Words[]): Inline[] {
  return words.map((word) => (typeof word === 'string' ? text(word) : word));
}

export function paragraph(...words: Words[]): Paragraph {
  return { type: 'paragraph', children: line(...words) };
}

export function link(href: string, words: string): Link {
  return { type: 'link', href, children: [text(words)] };
}

export function strong(words: string): Strong {
  return { type: 'strong', children: [text(words)] };
}

function text(words: string): Text {
  return { type: 'text', text: words };
}
