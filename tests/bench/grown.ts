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
