import type { Topic } from '../../article.js';
import type { Draft } from '../finish.js';
import { isSource } from '../read.js';
import { listOf, resolve } from './graph.js';
import type { Reading } from './reading.js';
import { nameOf, textsOf } from './text.js';

const topic = (name: string, url?: string): Topic => ({ name, ...(url && { url }) });

/** `articleSection` may list several; `keywords` is a list, or one text with commas. */
export function topicsOf({ node, path, graph, run }: Reading): Draft {
  const [section, ...further] = textsOf(node.articleSection);
  const words = listOf(node.keywords).flatMap((value) => {
    const thing = resolve(value, graph);
    return isSource(thing) ? (nameOf(thing) ?? []) : textsOf(thing).flatMap(commaSeparated);
  });
  const subjects = ['about', 'mentions'].flatMap((key) =>
    listOf(node[key]).flatMap((value, index): Topic[] => {
      const thing = resolve(value, graph);
      const name = nameOf(thing);
      const at = `${path}/${key}/${index}/url`;
      return name ? [topic(name, isSource(thing) ? run.address(thing.url, at) : undefined)] : [];
    }),
  );
  const all = [
    ...further.map((name) => topic(name)),
    ...words.map((name) => topic(name)),
    ...subjects,
  ];
  const tags = [...new Map(all.map((tag) => [tag.name, tag])).values()];
  return {
    section: section ? topic(section) : undefined,
    tags: tags.length > 0 ? tags : undefined,
  };
}

const commaSeparated = (text: string) =>
  text
    .split(/[,،、]/)
    .map((word) => word.trim())
    .filter(Boolean);
