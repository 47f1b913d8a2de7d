// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { ListData } from '../dates.js';

export const worldList: ListData = {
  pair: '{0} and {1}',
  start: '{0}, {1}',
  middle: '{0}, {1}',
  end: '{0} and {1}',
};

/** Lists with a comma before "and", and the regions that write them. */
export const commaList: ListData = {
  pair: '{0} and {1}',
  start: '{0}, {1}',
  middle: '{0}, {1}',
  end: '{0}, and {1}',
};

export const commaRegions = 'BI GU PH PR US VI';
