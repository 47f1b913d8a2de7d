/** Runs in Node, in the peer's own folder: its story against the same by hand, on its React. */
import { version } from 'react';
import { renderToString } from 'react-dom/server';
import { compare } from '../measure.ts';
import { ByHand } from './by-hand.jsx';
import { Story } from './peer';
import { story } from './story.js';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
const html = renderToString(<Story story={story} />);
// Nothing is quick that prints nothing.
for (const text of [story.headline, story.standfirst, story.author.name, ...story.paragraphs]) {
  if (!html.includes(escaped(text))) throw new Error(`It does not print "${text.slice(0, 40)}".`);
}
for (const { text } of story.related) {
  if (!html.includes(escaped(text))) throw new Error(`It does not print "${text}".`);
}

const peer = () => void renderToString(<Story story={story} />);
const byHand = () => void renderToString(<ByHand story={story} />);
console.log(
  `peer: ${JSON.stringify({ react: version, html: html.length, ...compare(peer, byHand, { rounds: 201, atLeast: 4 }) })}`,
);
