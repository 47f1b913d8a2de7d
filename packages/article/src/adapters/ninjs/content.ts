import type { Block } from '../../blocks.js';
import { plainText } from '../../text.js';
import type { Draft } from '../finish.js';
import type { Import } from '../import.js';
import { associatedWith, isLeadMedia, mediumOf } from './associations.js';
import { chooseBody } from './choose.js';
import type { Item } from './item.js';
import { blocksOf, warnOfOthers, wordingsOf } from './texts.js';

/** The body without a heading at its start that says the headline again, as agencies send it. */
function withoutHeadline(body: Block[], headline: string | undefined, run: Import): Block[] {
  const [first, ...rest] = body;
  if (first?.type !== 'heading' || plainText(first.children).trim() !== headline) return body;
  run.warn(
    '',
    'repeated-headline',
    'The body began with the headline, which stands above it.',
    headline,
  );
  return rest;
}

/** A story's body, and what comes with it. */
export function contentOf(item: Item, headline: string | undefined, run: Import): Draft {
  const bodies = wordingsOf(item, 'bodies', 'body', run);
  const chosen = chooseBody(bodies);
  warnOfOthers(bodies, chosen, run);
  const body = withoutHeadline(chosen ? blocksOf(chosen, run) : [], headline, run);
  const { lead, after, related } = associatedWith(item, body, run);
  return {
    leadMedia: lead,
    body: [...body, ...after],
    related: related.length > 0 ? related : undefined,
  };
}

/** A picture, film or recording of its own, over whatever body it has; its caption stands there. */
export function mediumContent(item: Item, headline: string | undefined, run: Import): Draft {
  const { source, path } = item;
  const [leadMedia, ...beside] = mediumOf(item, run);
  // Superdesk has a picture's text alternative there.
  const { body_text: _alternative, ...rest } = source;
  const { body = [], ...more } = contentOf({ source: rest, path }, headline, run);
  return leadMedia && isLeadMedia(leadMedia)
    ? { ...more, leadMedia, body: [...beside, ...body] }
    : { ...more, body: [...(leadMedia ? [leadMedia] : []), ...beside, ...body] };
}
