import type { LeadMedia, LinkItem } from '../../article.js';
import type { Block } from '../../blocks.js';
import { partsOf } from '../../parts.js';
import type { Import } from '../import.js';
import { mappedBlocks } from '../unknown.js';
import { chooseText } from './choose.js';
import { filesOf } from './files.js';
import { type Item, itemsOf, textOf } from './item.js';
import { imageOf } from './pictures.js';
import { recording } from './recordings.js';
import { warnOfOthers, wordingsOf, wordsOf } from './texts.js';

/** What a story brings with it, in its place. */
export interface Associated {
  lead: LeadMedia | undefined;
  /** Further pictures, films and recordings; ninjs does not say where they stand. */
  after: Block[];
  related: LinkItem[];
}

const typeOf = (item: Item): string => textOf(item, 'type') ?? 'text';

/** The words by which agencies name the medium over the story. */
const leadNames = /^(?:feature[-_ ]?media|lead|hero|main|top)/i;

/** The addresses of every picture in blocks. */
function pictureAddresses(blocks: readonly Block[], found = new Set<string>()): Set<string> {
  for (const block of blocks) {
    if (block.type === 'image') found.add(block.image.src);
    if (block.type === 'gallery') for (const { src } of block.images) found.add(src);
    for (const part of partsOf(block)) pictureAddresses(part.blocks ?? [], found);
  }
  return found;
}

/** Blocks of a medium, and what of its words has no place. */
export function mediumOf(item: Item, run: Import): Block[] {
  const type = typeOf(item);
  const mapped = mappedBlocks(type, item.source, run);
  if (mapped) return mapped;
  if (type === 'video' || type === 'audio') return recording(item, type, run);
  const image = imageOf(item, filesOf(item, run), run);
  return image ? [{ type: 'image', image }] : [];
}

/** A picture's headline is how agencies file it. */
function warnOfHeadline(item: Item, run: Import): void {
  const headlines = wordingsOf(item, 'headlines', 'headline', run);
  const lost = headlines.map(wordsOf).join('\n');
  if (lost) {
    const message = 'A picture in a story has a caption and no headline; this was left out.';
    run.warn(headlines[0]?.path ?? item.path, 'not-carried', message, lost);
  }
}

/** Another story as a link; one with no page on the web is a warning with its words. */
export function linkTo(item: Item, run: Import): LinkItem[] {
  const headlines = wordingsOf(item, 'headlines', 'headline', run);
  const headline = chooseText(headlines, 'headline');
  const text = (headline && wordsOf(headline)) ?? textOf(item, 'title');
  const texts = [
    ...headlines,
    ...wordingsOf(item, 'descriptions', 'description', run),
    ...wordingsOf(item, 'bodies', 'body', run),
  ];
  const uri = textOf(item, 'uri');
  const href = uri && /^https?:/i.test(uri) ? run.address(uri, `${item.path}/uri`) : undefined;
  if (href && text) {
    warnOfOthers(texts, headline, run);
    return [{ href, text }];
  }
  const message = 'This associated item has no page or no headline to link to and was left out.';
  run.warn(item.path, 'not-carried', message, [text, ...texts.map(wordsOf)].join('\n'));
  return [];
}

/** Whether the body shows one of an item's files already. */
const stands = (item: Item, shown: ReadonlySet<string>, run: Import): boolean =>
  filesOf(item, run).some(({ src }) => shown.has(src));

const isMedium = (item: Item) => /^(?:picture|graphic|video|audio)$/i.test(typeOf(item));

export const isLeadMedia = (block: Block | undefined): block is LeadMedia =>
  ['image', 'gallery', 'video', 'audio', 'embed'].includes(block?.type ?? '');

/** Pictures that follow one another, as one gallery. */
function gathered(blocks: readonly Block[]): Block[] {
  const images = blocks.flatMap((block) => (block.type === 'image' ? [block.image] : []));
  if (images.length < 2) return [...blocks];
  return [{ type: 'gallery', images }, ...blocks.filter(({ type }) => type !== 'image')];
}

/** Which of the media stands over the story: the one that is named so, else the first picture. */
function leadItem(media: readonly Item[]): Item | undefined {
  return (
    media.find(
      ({ name, source }) => leadNames.test(name ?? '') || leadNames.test(String(source.rel)),
    ) ??
    media.find((item) => typeOf(item) === 'picture') ??
    media.find((item) => typeOf(item) !== 'graphic')
  );
}

/** The items that come with a story: its lead, further media, stories to link to. */
export function associatedWith(item: Item, body: readonly Block[], run: Import): Associated {
  const items = itemsOf(item, run, 'associations');
  const shown = pictureAddresses(body);
  const media = items.filter(isMedium).filter((medium) => {
    if (!stands(medium, shown, run)) return true;
    const lost = wordingsOf(medium, 'descriptions', 'description', run).map(wordsOf).join('\n');
    run.warn(medium.path, 'in-body', 'The body shows this already; it was left out here.', lost);
    return false;
  });
  for (const medium of media) warnOfHeadline(medium, run);
  const leading = leadItem(media);
  const [lead, ...beside] = leading ? mediumOf(leading, run) : [];
  const others = media.filter((medium) => medium !== leading).flatMap((one) => mediumOf(one, run));
  const related = items.filter((one) => !isMedium(one)).flatMap((one) => linkTo(one, run));
  return isLeadMedia(lead)
    ? { lead, after: gathered([...beside, ...others]), related }
    : {
        lead: undefined,
        after: gathered([...(lead ? [lead] : []), ...beside, ...others]),
        related,
      };
}
