import type { Article, Block } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { text } from '../samples.ts';
import type { Translation } from './types.ts';

const paragraph = (words: string): Block => ({ type: 'paragraph', children: text(words) });

const heading = (words: string): Block => ({ type: 'heading', level: 2, children: text(words) });

/** What stands before a colon of either width is what the rest is said of. */
function fact(words: string) {
  const [, name, rest] = /^([^:：]+[:：])(.+)$/s.exec(words) ?? [];
  if (!name || !rest) return { children: text(words) };
  return { children: [{ type: 'strong' as const, children: text(name) }, ...text(rest)] };
}

/** A story in another language as an article, with the pictures and the times of the sample. */
export function inLanguage(words: Translation): Article {
  const { lang, dir, timeZone, agency, blockQuote } = words;
  const { leadMedia, byline, related = [] } = sampleArticle;
  const desk = { ...byline.contributors[0], name: words.desk, type: 'organization' as const };
  return {
    ...sampleArticle,
    id: `sample-${lang}`,
    lang,
    dir,
    timeZone,
    kicker: words.kicker,
    headline: text(words.headline),
    standfirst: text(words.standfirst),
    byline: { contributors: [desk] },
    leadMedia: {
      ...leadMedia,
      image: {
        ...leadMedia.image,
        alt: words.alt,
        caption: text(words.caption),
        credit: words.credit,
      },
    },
    related: words.related.map((item, index) => ({ ...related[index], href: '#', ...item })),
    body: [
      ...words.opening.map(paragraph),
      heading(words.firstHeading),
      ...words.first.map(paragraph),
      {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: text(blockQuote.text) }],
        attribution: text(blockQuote.source),
      },
      paragraph(words.listIntro),
      { type: 'list', ordered: false, items: words.list.map(fact) },
      { type: 'pullquote', children: text(words.pullQuote) },
      heading(words.secondHeading),
      ...words.second.map(paragraph),
      {
        type: 'paragraph',
        children: [
          {
            type: 'emphasis',
            children: [{ type: 'span', lang: agency.lang, children: text(agency.text) }],
          },
        ],
      },
    ],
  };
}
