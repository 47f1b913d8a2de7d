import type { Article, ArticleType, LeadMedia } from '../../article.js';
import type { Block } from '../../blocks.js';
import type { Live } from '../../live.js';
import type { Draft } from '../finish.js';
import type { Source } from '../read.js';
import type { GuardianImport } from './element.js';
import { bodyOf, liveOf } from './live.js';
import { stars } from './texts.js';

/** What both of the Guardian's formats make a story's media and body of. */
export interface StoryParts {
  source: Source;
  type: ArticleType;
  status: Live['status'];
  datePublished: string | undefined;
  /** What stands over the story. */
  main: Block[];
  blocks: [block: Source, path: string][];
  starRating: number | undefined;
}

const isLead = (block: Block): block is LeadMedia =>
  ['image', 'gallery', 'video', 'audio', 'embed'].includes(block.type);

/** A gallery's pictures, which its document has one by one. */
function galleries(body: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const block of body) {
    const last = blocks.at(-1);
    if (block.type !== 'image') blocks.push(block);
    else if (last?.type === 'gallery') last.images.push(block.image);
    else blocks.push({ type: 'gallery', images: [block.image] });
  }
  return blocks;
}

/** The lead, and the body or the updates. */
export function storyOf(
  parts: StoryParts,
  run: GuardianImport,
): Pick<Draft, 'type' | 'leadMedia' | 'body' | 'live' | 'datePublished'> {
  const { type, datePublished, main, source, blocks } = parts;
  const leadMedia = main.find(isLead);
  // What a lead cannot be begins the body; so do the stars of a critic.
  const before = [...stars(parts.starRating), ...main.filter((block) => block !== leadMedia)];
  if (type === 'liveblog') {
    return { type, datePublished, leadMedia, body: before, live: liveOf(parts, source, run) };
  }
  const body = bodyOf(blocks, run);
  return {
    type,
    datePublished,
    leadMedia,
    body: [...before, ...(type === 'gallery' ? galleries(body) : body)],
  };
}

/** A headline for another place, where it differs from the story's own. */
export function otherHeadlines(
  headline: string | undefined,
  others: readonly [role: string, text: string | undefined][],
): Article['alternativeHeadlines'] {
  const known = new Set([headline]);
  return others.flatMap(([role, text]) => {
    if (!text || known.has(text)) return [];
    known.add(text);
    return [{ role, text }];
  });
}
