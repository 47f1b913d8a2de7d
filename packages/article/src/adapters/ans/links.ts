import type { LinkItem } from '../../article.js';
import type { Block, ListItem } from '../../blocks.js';
import { htmlText } from '../../html/html.js';
import type { Inline } from '../../inlines.js';
import { given, line } from '../make.js';
import { isSource, listAt, objectAt, type Source, textAt } from '../read.js';
import { imageOf } from './images.js';
import { type AnsImport, htmlAt, stringAt } from './reading.js';
import { wordsOf } from './words.js';

/** Another story as a link to it; `undefined` where it names no page or no title. */
export function storyLink(story: Source, path: string, run: AnsImport): LinkItem | undefined {
  const key = ['website_url', 'canonical_url', 'canonical_url_external'].find((name) =>
    textAt(story, name),
  );
  const href = key && run.address(story[key], `${path}/${key}`);
  const text = textAt(objectAt(story, 'headlines'), 'basic');
  if (!href || !text) return undefined;
  const image = objectAt(objectAt(story, 'promo_items'), 'basic');
  return given<LinkItem>({
    href,
    text,
    kicker: textAt(objectAt(objectAt(story, 'label'), 'basic'), 'text'),
    image: image.url ? imageOf(image, `${path}/promo_items/basic`, run) : undefined,
  });
}

/** Says that something is only named in the document, not in it. */
export function warnOfReference(reference: Source, path: string, run: AnsImport): void {
  const referent = objectAt(reference, 'referent');
  const named = [textAt(referent, 'type'), textAt(referent, 'id')].filter(Boolean).join(' ');
  run.warn(
    path,
    'unresolved-reference',
    `The document names this but does not hold it${named && ` (${named})`}. Ask Arc’s Content API.`,
    wordsOf(referent.referent_properties),
  );
}

/** A link set into the story: its words, and those that stand under it. */
function interstitial(element: Source, path: string, run: AnsImport): LinkItem | undefined {
  const href = run.address(element.url, `${path}/url`);
  const words = htmlText(stringAt(element, 'content', path, run) ?? '').trim();
  const image = objectAt(element, 'image');
  if (image.type === 'reference') warnOfReference(image, `${path}/image`, run);
  if (!href) return undefined;
  return given<LinkItem>({
    href,
    text: words || href,
    image: image.url ? imageOf(image, `${path}/image`, run) : undefined,
  });
}

export function interstitialLink(element: Source, path: string, run: AnsImport): Block[] {
  const link = interstitial(element, path, run);
  const under = isSource(element.description)
    ? run.element(element.description, `${path}/description`)
    : [];
  if (link) return [{ type: 'relatedLinks', links: [link] }, ...under];
  const children = htmlAt(element, 'content', path, run);
  return children ? [{ type: 'paragraph', children }, ...under] : under;
}

/** A link of a list in which other things stand too. */
function asListItem(blocks: readonly Block[]): ListItem {
  const [first, ...rest] = blocks;
  if (first?.type === 'relatedLinks') {
    const links = first.links.map(
      ({ href, text }): Inline => ({ type: 'link', href, children: [{ type: 'text', text }] }),
    );
    return { children: links, ...(rest.length > 0 && { blocks: rest }) };
  }
  if (first?.type === 'paragraph') {
    return { children: first.children, ...(rest.length > 0 && { blocks: rest }) };
  }
  return { children: [], blocks: [...blocks] };
}

/** Links under a title; a plain list where texts stand among them. */
export function linkList(element: Source, path: string, run: AnsImport): Block[] {
  const title = textAt(element, 'title');
  const items = listAt(element, 'items')
    .map((item, index) => run.element(item, `${path}/items/${index}`))
    .filter((blocks) => blocks.length > 0);
  const links = items.flatMap((blocks) =>
    blocks.length === 1 && blocks[0]?.type === 'relatedLinks' ? blocks[0].links : [],
  );
  if (links.length === items.length) {
    return [{ type: 'relatedLinks', links, ...(title && { heading: title }) }];
  }
  const list: Block = { type: 'list', ordered: false, items: items.map(asListItem) };
  const heading = line(title);
  return heading ? [{ type: 'infoBox', heading, children: [list] }] : [list];
}

/** A story that stands in another is shown as a link to it. */
export function story(element: Source, path: string, run: AnsImport): Block[] {
  const link = storyLink(element, path, run);
  if (link) return [{ type: 'relatedLinks', links: [link] }];
  const message = 'This story has no page or no headline to link to and was left out.';
  run.warn(path, 'not-carried', message, wordsOf(element.headlines));
  return [];
}
