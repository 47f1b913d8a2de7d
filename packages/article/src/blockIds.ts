import type { Article } from './article.js';
import type { Block, List } from './blocks.js';
import type { Problem } from './error.js';

/** Every id that stands in the article twice, as problems at its second place. */
export function repeatedIds({ leadMedia, body }: Article): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];

  function visit(block: Block, path: string): void {
    if (block.id !== undefined) record(block.id, `${path}/id`);
    if (block.type === 'blockquote') {
      block.children.forEach((child, index) => {
        visit(child, `${path}/children/${index}`);
      });
    } else if (block.type === 'list') visitItems(block, path);
  }

  function visitItems(list: List, path: string): void {
    list.items.forEach((item, itemIndex) => {
      item.lists?.forEach((nested, index) => {
        visit(nested, `${path}/items/${itemIndex}/lists/${index}`);
      });
    });
  }

  function record(id: string, path: string): void {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else {
      problems.push({
        path,
        expected: 'an id of its own',
        found: `${JSON.stringify(id.slice(0, 60))}, which stands at ${earlier} too`,
        hint: 'Give each block another id, or none.',
      });
    }
  }

  if (leadMedia) visit(leadMedia, '/leadMedia');
  body.forEach((block, index) => {
    visit(block, `/body/${index}`);
  });
  return problems;
}
