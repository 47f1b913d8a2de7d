import { pointer } from '../../problems.js';
import type { Import } from '../import.js';
import { wordsIn } from '../unknown.js';
import type { Item } from './item.js';

/** What the adapter reads, and what only machines read, of all versions and of Superdesk. */
const known = new Set(
  `uri guid type mimetype representationtype profile version firstcreated firstpublished
  versioncreated contentcreated contentdigitised embargoed embargoeduntil pubstatus urgency priority
  language person people organisation organisations place places subject subjects event events object
  objects infosource infosources title by byline slugline keywords authors source service charcount
  wordcount readtime renditions associations altids $standard standard
  genre genres digitalsourcetype headlines descriptions bodies evolvedfrom order signal products name
  rel alttext alt_text publish_schedule rewrite_of anpa_category`.split(/\s+/),
);

/** Properties of ninjs that are no part of an article; most are for the newsroom that receives it. */
const notCarried = new Set(
  `copyrightholder copyrightnotice usageterms rightsinfo ednote located expires eventdetails
  plannedcoverage trustindicators trustindicator attachments annotations extra extra_items`.split(
    /\s+/,
  ),
);

const isText = /^(?:headline|description|body)(?:_\w+)?$/;

/** Warns of what the article does not carry, with the words in it. */
export function warnOfRest({ source, path }: Item, run: Import): void {
  for (const [key, value] of Object.entries(source)) {
    const name = key.toLowerCase();
    if (known.has(name) || isText.test(name) || value === null || value === '') continue;
    const isKnown = notCarried.has(name);
    run.warn(
      path + pointer([key]),
      isKnown ? 'not-carried' : 'unknown-property',
      isKnown ? `An article has no place for "${key}".` : 'ninjs has no property of this name.',
      wordsIn(value),
    );
  }
}
