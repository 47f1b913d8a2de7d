import type { Block, Inline, Paragraph } from './blocks.js';

function isEmpty(node: Inline): boolean {
  if (node.type === 'text') return node.text === '';
  return node.type !== 'break' && node.children.length === 0;
}

/**
 * One text where two stand side by side, and no text or wrapper that holds nothing. Expects the
 * nodes' own children to be tidy already; gives the same list back where nothing is to do.
 */
export function tidyInlines(nodes: Inline[]): Inline[] {
  if (isTidy(nodes)) return nodes;
  const tidy: Inline[] = [];
  let run: string[] = [];
  function endRun(): void {
    if (run.length > 0) tidy.push({ type: 'text', text: run.join('') });
    run = [];
  }
  for (const node of nodes) {
    if (isEmpty(node)) continue;
    if (node.type === 'text') run.push(node.text);
    else {
      endRun();
      tidy.push(node);
    }
  }
  endRun();
  return tidy;
}

function isTidy(nodes: readonly Inline[]): boolean {
  let afterText = false;
  for (const node of nodes) {
    const isText = node.type === 'text';
    if (isEmpty(node) || (isText && afterText)) return false;
    afterText = isText;
  }
  return true;
}

function holdsNothing(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.length === 0;
    case 'blockquote':
    case 'pullquote':
      return block.children.length === 0 && !block.attribution?.length;
    case 'list':
      return block.items.length === 0;
    default:
      return false;
  }
}

/** Leaves out the blocks that hold no words at all, such as the empty paragraphs of an editor. */
export function tidyBlocks(blocks: Block[]): Block[] {
  return blocks.some(holdsNothing) ? blocks.filter((block) => !holdsNothing(block)) : blocks;
}

/** As `tidyBlocks`, for the paragraphs of a quotation. */
export function tidyParagraphs(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.filter((paragraph) => !holdsNothing(paragraph));
}
