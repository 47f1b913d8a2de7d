import type { Block, Inline } from '@galley/article';
import { blockText } from './blockText.js';

// Where words are not set apart: two characters of Chinese and Japanese, five of Thai, Lao, Burmese
// and Khmer are taken for one. They are listed here and not asked of the engine, whose tables
// differ: server and browser must count alike.
const unspaced = /[\u3001-\u9FFF]{1,2}|[\u0E00-\u109F\u1780-\u17FF]{1,5}/g;

/**
 * How many words are printed of a piece of a story, whatever its kind: the same number on every
 * engine. Linear.
 */
export const wordsIn = (piece: Block | Inline | readonly (Block | Inline)[]): number =>
  blockText(piece).replace(unspaced, ' _ ').match(/\S+/g)?.length ?? 0;
