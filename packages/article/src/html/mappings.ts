import { aside, code, details, heading } from './containers.js';
import { embed, iframe, object } from './embed.js';
import { figure } from './figure.js';
import { imageOf } from './image.js';
import { descriptions, list } from './list.js';
import { audio, video } from './media.js';
import { quote } from './quote.js';
import type { Mapping } from './scope.js';
import { table } from './table.js';

const image: Mapping = (element, scope) => {
  const found = imageOf(element, scope);
  return found ? [{ type: 'image', image: found }] : [];
};

const thematicBreak: Mapping = () => [{ type: 'thematicBreak' }];

/** What most elements of HTML become. The others are what they hold. */
export const mappings: ReadonlyMap<string, Mapping> = new Map<string, Mapping>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, Mapping] => [tag, heading]),
  ...['pre', 'listing', 'xmp', 'plaintext'].map((tag): [string, Mapping] => [tag, code]),
  ...['img', 'amp-img', 'picture'].map((tag): [string, Mapping] => [tag, image]),
  ['hr', thematicBreak],
  ['figure', figure],
  ['video', video],
  ['amp-video', video],
  ['audio', audio],
  ['amp-audio', audio],
  ['iframe', iframe],
  ['amp-iframe', iframe],
  ['embed', embed],
]);

/** Those that become a block with blocks in it. */
export const nesting: ReadonlyMap<string, Mapping> = new Map<string, Mapping>([
  ['ul', list],
  ['ol', list],
  ['menu', list],
  ['dir', list],
  ['dl', descriptions],
  ['blockquote', quote],
  ['table', table],
  ['details', details],
  ['aside', aside],
  ['object', object],
]);
