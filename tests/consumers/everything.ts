/** The sample story with a block of every type, for apps that show what may stand in one. */
import type { Article, Block } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import * as blocks from '../../.storybook/blocks.ts';

const first = (all: Block[]): Block[] => all.slice(0, 1);
const item = (text: string, ...within: Block[]) => ({
  children: [{ type: 'text' as const, text }],
  blocks: within,
});

/** Resets take the numbers and the marks of lists, and the room around them. */
const lists: Block = {
  type: 'list',
  ordered: true,
  start: 3,
  items: [
    item('The bridge is closed'),
    item('Who decides', {
      type: 'list',
      ordered: false,
      items: [
        item('The council', { type: 'list', ordered: true, items: [item('Twice'), item('Again')] }),
        item('The province'),
      ],
    }),
  ],
};

export const everything: Article = {
  ...sampleArticle,
  ...blocks.corrected,
  body: [
    ...sampleArticle.body,
    lists,
    ...first(blocks.takeaways),
    ...first(blocks.infoBoxes),
    ...first(blocks.tables),
    ...first(blocks.timelines),
    ...first(blocks.codes),
    ...first(blocks.questions),
    ...first(blocks.detailed),
    ...blocks.breaks,
    { type: 'corrections' },
    ...blocks.noted,
  ],
};
