import type { Article } from './article.js';
import type { Problem } from './error.js';
import { walk } from './walk.js';

/**
 * Every id that stands in the article twice, as problems at its second place. Blocks, footnotes
 * and live updates are three kinds, each with ids of its own.
 */
export function repeatedIds(article: Article): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];

  function record(kind: string, id: string, path: string): void {
    const key = `${kind} ${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, path);
    else {
      problems.push({
        path,
        expected: 'an id of its own',
        found: `${JSON.stringify(id.slice(0, 60))}, which stands at ${earlier} too`,
        hint: `Give each ${kind} another id${kind === 'block' ? ', or none' : ''}.`,
      });
    }
  }

  walk(article, {
    block(block, path) {
      if (block.id !== undefined) record('block', block.id, `${path}/id`);
      if (block.type !== 'footnotes') return;
      block.notes.forEach(({ id }, index) => {
        record('footnote', id, `${path}/notes/${index}/id`);
      });
    },
  });
  article.live?.updates.forEach(({ id }, index) => {
    record('update', id, `/live/updates/${index}/id`);
  });
  return problems;
}
