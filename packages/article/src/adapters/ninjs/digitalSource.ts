import type { Disclosure } from '../../article.js';
import type { DigitalSourceType } from '../../media.js';
import { digitalSourceTypes } from '../../schema/media.js';
import type { Import } from '../import.js';
import { type Item, partOf, textOf } from './item.js';

/** Terms that the IPTC has replaced. */
const replaced: Readonly<Record<string, DigitalSourceType>> = {
  minorhumanedits: 'humanEdits',
  digitalart: 'digitalCreation',
  softwareimage: 'digitalCreation',
};

/** The last part of a term's address, as in `digsrctype:trainedAlgorithmicMedia`. */
const term = (text: string) => text.replace(/^.*[/:#]/, '');

/** How a picture or text came to be, by the IPTC's terms. */
export function digitalSourceTypeOf(item: Item, run: Import): DigitalSourceType | undefined {
  const part = partOf(item, 'digitalsourcetype');
  const said = textOf(part, 'uri', 'literal', 'name') ?? textOf(item, 'digitalsourcetype');
  if (!said) return undefined;
  const name = term(said).toLowerCase();
  const type = digitalSourceTypes.find((one) => one.toLowerCase() === name);
  if (type) return type;
  if (Object.hasOwn(replaced, name)) return replaced[name];
  const message = `${JSON.stringify(said)} is no digital source type of the IPTC; left out.`;
  run.warn(part.path, 'unknown-source-type', message);
  return undefined;
}

/** What readers ought to know of a text that a program wrote, and how the story was made. */
export function disclosuresOf(item: Item, run: Import): Disclosure[] {
  const type = digitalSourceTypeOf(item, run);
  if (!type || !/algorithmic/i.test(type)) return [];
  const text = textOf(partOf(item, 'digitalsourcetype'), 'name') ?? type;
  return [{ kind: 'ai', text: [{ type: 'text', text }] }];
}
