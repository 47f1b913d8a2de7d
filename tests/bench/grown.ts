import type { Article, Block } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';

const isParagraph = ({ type }: Block) => type === 'paragraph';

/** The sample article with its body repeated until it has that many paragraphs. */
export function grown(paragraphs: number): Article {
  const body: Block[] = [];
  for (let index = 0, left = paragraphs; left > 0; index += 1) {
    const block = sampleArticle.body[index % sampleArticle.body.length] as Block;
    body.push(block);
    if (isParagraph(block)) left -= 1;
  }
  return { ...sampleArticle, body };
}

/** The sample article with its body repeated until it has that many blocks. */
export function ofBlocks(blocks: number): Article {
  const { body } = sampleArticle;
  const repeated = Array.from({ length: blocks }, (_, at) => body[at % body.length] as Block);
  return { ...sampleArticle, body: repeated };
}
