import type { Block, Embed } from '../blocks.js';

/**
 * A post's HTML is often a card that is itself an embed: that card, and the words in and beside it,
 * so that they can become the fallback of one embed and not a card in a card.
 */
export function unwrapEmbed(blocks: readonly Block[]): { player?: Embed; words: Block[] } {
  const player = blocks.find((block): block is Embed => block.type === 'embed');
  if (!player) return { words: [...blocks] };
  return {
    player,
    words: blocks.flatMap((block) => (block === player ? player.fallback : [block])),
  };
}
