import { isSameTime, readInstant } from '../instant.js';
import type { Source } from '../read.js';
import type { AnsImport } from './reading.js';

interface Dates {
  datePublished: string | undefined;
  dateModified: string | undefined;
  displayDate: string | undefined;
}

const isAfter = (date: string, other: string) => Date.parse(date) > Date.parse(other);

/**
 * First published is `first_publish_date`; where it is absent, the latest publication, the date
 * shown, and at worst the day on which someone began to write.
 */
export function datesOf(story: Source, run: AnsImport): Dates {
  const at = (key: string) => readInstant(story[key], `/${key}`, run);
  const first = at('first_publish_date');
  const publish = at('publish_date');
  const display = at('display_date');
  const created = at('created_date');
  const updated = at('last_updated_date') ?? publish;
  const published = first ?? publish ?? display;
  if (!published && created) {
    const message = 'The document does not say when it was published; its creation was taken.';
    run.warn('/created_date', 'created-date', message);
  }
  const datePublished = published ?? created;
  if (!datePublished) {
    return { datePublished, dateModified: updated, displayDate: undefined };
  }
  return {
    datePublished,
    dateModified: updated && isAfter(updated, datePublished) ? updated : undefined,
    displayDate: display && !isSameTime(display, datePublished) ? display : undefined,
  };
}
