import type { Block, Inline, Paragraph } from './blocks.js';

function isEmpty(node: Inline): boolean {
  if (node.type === 'text') return node.text === '';
  return node.type !== 'break' && node.children.length === 0;
}

const childrenOf = (node: Inline): Inline[] => ('children' in node ? node.children : []);

const holdsLink = (nodes: readonly Inline[]): boolean =>
  nodes.some((node) => node.type === 'link' || holdsLink(childrenOf(node)));

/** The same words with no link among them. */
function withoutLinks(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (!('children' in node)) return [node];
    const children = tidyInlines(withoutLinks(node.children));
    return node.type === 'link' ? children : [{ ...node, children }];
  });
}

/** HTML has no link in a link: the outer one stays. */
function unnested(node: Inline): Inline {
  if (node.type !== 'link' || !holdsLink(node.children)) return node;
  return { ...node, children: tidyInlines(withoutLinks(node.children)) };
}

/**
 * One text where two stand side by side, no link in a link, and nothing that is empty. Expects the
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
      tidy.push(unnested(node));
    }
  }
  endRun();
  return tidy;
}

function isTidy(nodes: readonly Inline[]): boolean {
  let afterText = false;
  for (const node of nodes) {
    const isText = node.type === 'text';
    if (isEmpty(node) || (isText && afterText) || unnested(node) !== node) return false;
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
