import type { LinkItem } from '../../article.js';
import type { Block } from '../../blocks.js';
import { line, paragraphs } from '../make.js';
import { objectAt, type Source, textAt } from '../read.js';
import { box } from './atoms.js';
import {
  blocksAt,
  type GuardianImport,
  lineAt,
  type Maker,
  nothing,
  paragraphOf,
  sourcesAt,
} from './element.js';

/** One link as a block of links; without an address its words are lost. */
function linkBlock(
  link: { heading?: string | undefined; text: string | undefined; href: string | undefined },
  path: string,
  run: GuardianImport,
  more: Partial<LinkItem> = {},
): Block[] {
  const { heading, text, href } = link;
  if (!href || !text) return nothing('This link leads nowhere.', path, run, heading, text);
  const links = [{ href, text, ...more }];
  return [{ type: 'relatedLinks', ...(heading && { heading }), links }];
}

export const richLink: Maker = (element, path, run) => {
  const heading = textAt(element, 'prefix')?.replace(/\s*:$/, '') || undefined;
  const href = run.address(element.url, `${path}/url`);
  return linkBlock({ heading, text: textAt(element, 'text'), href }, path, run);
};

export const link: Maker = (element, path, run) => {
  const href = run.address(element.url, `${path}/url`);
  return linkBlock({ text: textAt(element, 'label'), href }, path, run);
};

export const callToAction: Maker = (element, path, run) => {
  const src = run.address(element.image, `${path}/image`);
  const kicker = textAt(element, 'btnText');
  const href = run.address(element.url, `${path}/url`);
  const text = textAt(element, 'title');
  return linkBlock({ heading: textAt(element, 'label'), text, href }, path, run, {
    ...(kicker && { kicker }),
    ...(src && { image: { src, alt: '', decorative: true } }),
  });
};

/** The words of a form's fields, which the article has no place for. */
function fieldWords(element: Source, path: string, run: GuardianImport): string[] {
  return sourcesAt(element, 'formFields', path, run).flatMap(([field, at]) => {
    if (field.hidden === true) return [];
    const options = sourcesAt(field, 'options', at, run).map(([option]) => textAt(option, 'label'));
    const words = [textAt(field, 'label'), textAt(field, 'description'), ...options];
    return words.filter((text) => text !== undefined);
  });
}

/** A call to readers to tell their own story, by a form or by messages. */
export const callout: Maker = (element, path, run) => {
  run.warn(
    path,
    'form',
    'The form of this callout is not carried.',
    fieldWords(element, path, run).join('\n'),
  );
  const prompt = textAt(element, 'prompt');
  const title = textAt(element, 'title');
  const contacts = sourcesAt(element, 'contacts', path, run).flatMap(([contact, at]) => {
    const text = textAt(contact, 'name');
    const value = `${textAt(contact, 'urlPrefix') ?? ''}${textAt(contact, 'value') ?? ''}`;
    const href = run.address(value, `${at}/value`);
    return [
      ...linkBlock({ text, href }, at, run),
      ...paragraphs(textAt(contact, 'value'), textAt(contact, 'guidance')),
    ];
  });
  const under = [...blocksAt(element, 'description', path, run), ...contacts];
  return [box(line(prompt ?? title), [...paragraphs(prompt && title), ...under])];
};

/** How to reach a reporter in confidence. */
export const reporterCallout: Maker = (element, path, run) => {
  const heading = line(textAt(element, 'mainTextHeading'));
  const keys = ['mainText', 'emailContact', 'messagingContact', 'securedropContact', 'endNote'];
  return [
    box(line(textAt(element, 'title')), [
      ...paragraphs(textAt(element, 'subtitle')),
      ...blocksAt(element, 'intro', path, run),
      ...(heading ? [{ type: 'heading', level: 3, children: heading } as const] : []),
      ...keys.flatMap((key) => blocksAt(element, key, path, run)),
    ]),
  ];
};

export const newsletter: Maker = (element, path, run) => {
  const letter = objectAt(element, 'newsletter');
  run.warn(path, 'form', 'The form to subscribe is not carried.');
  const [frequency, description] = [textAt(letter, 'frequency'), textAt(letter, 'description')];
  return [box(line(textAt(letter, 'name')), paragraphs(frequency, description))];
};

/** A recipe that another page of the Guardian has whole. */
export const recipe: Maker = (element, path, run) => {
  const picture = objectAt(element, 'featuredImage');
  const src = run.address(picture.url, `${path}/featuredImage/url`);
  const caption = lineAt(picture, 'caption', `${path}/featuredImage`, run);
  const credit = textAt(picture, 'photographer') ?? textAt(picture, 'source');
  const shown: Block[] = src
    ? [
        {
          type: 'image',
          image: {
            src,
            alt: '',
            decorative: true,
            ...(caption && { caption }),
            ...(credit && { credit }),
          },
        },
      ]
    : paragraphOf(caption);
  return [
    box(line(textAt(element, 'title')), [...shown, ...blocksAt(element, 'description', path, run)]),
  ];
};
