import type { Article, LeadMedia } from '../../article.js';
import type { Block } from '../../blocks.js';
import { pointer } from '../../problems.js';
import { isSource, listAt, objectAt, type Source, textAt } from '../read.js';
import type { AnsImport } from './reading.js';
import { wordsOf } from './words.js';

interface Lead {
  leadMedia: Article['leadMedia'] | undefined;
  /** What stands over the story and is no medium, such as a chart in HTML. */
  before: Block[];
}

const leadTypes = ['image', 'gallery', 'video', 'audio', 'embed'];

export const isLead = (block: Block): block is LeadMedia => leadTypes.includes(block.type);

const nothing: Lead = { leadMedia: undefined, before: [] };

/** Whether the body has it too; then it is only what teasers show. */
function standsInBody(item: Source, story: Source): boolean {
  return listAt(story, 'content_elements').some(
    (element) =>
      isSource(element) &&
      element.type === item.type &&
      ((textAt(item, 'url') !== undefined && element.url === item.url) ||
        (item.type !== 'image' && textAt(item, '_id') !== undefined && element._id === item._id)),
  );
}

/** Promo items that the page of the story does not show. */
function warnOfPromo(item: unknown, key: string, run: AnsImport): void {
  const lost = isSource(item)
    ? ['subtitle', 'caption', 'content', 'headlines', 'description'].map((at) => wordsOf(item[at]))
    : [];
  run.warn(
    pointer(['promo_items', key]),
    'not-carried',
    'This promo item is for teasers; the article has no place for it.',
    lost.filter(Boolean).join('\n'),
  );
}

/** What stands over the story: `lead_art`, which is made for it, else `basic`. */
export function leadOf(story: Source, run: AnsImport): Lead {
  const items = objectAt(story, 'promo_items');
  const { lead_art: art, basic } = items;
  const key = isSource(art) && art.type ? 'lead_art' : 'basic';
  for (const [other, item] of Object.entries(items))
    if (other !== key) warnOfPromo(item, other, run);
  const item = key === 'basic' ? basic : art;
  if (!isSource(item)) return nothing;
  if (standsInBody(item, story) || item.type === 'story') {
    warnOfPromo(item, key, run);
    return nothing;
  }
  const blocks = run.element(item, pointer(['promo_items', key]));
  const [first, ...before] = blocks;
  return first && isLead(first)
    ? { leadMedia: first, before }
    : { leadMedia: undefined, before: blocks };
}
