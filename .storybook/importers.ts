import type { Article, ImportWarning } from '@galley/article';
import { fromAns } from '@galley/article/ans';
import { fromContentTree } from '@galley/article/content-tree';
import { fromGuardian } from '@galley/article/guardian';
import { fromHtml } from '@galley/article/html';
import { fromJsonLd } from '@galley/article/json-ld';
import { fromNinjs } from '@galley/article/ninjs';
import { fromPortableText } from '@galley/article/portable-text';
import { fromWordPress } from '@galley/article/wordpress';
import { ans } from './documents/ans.ts';
import { contentTree } from './documents/contentTree.ts';
import { guardian } from './documents/guardian.ts';
import { html } from './documents/html.ts';
import { jsonLd } from './documents/jsonLd.ts';
import { ninjs } from './documents/ninjs.ts';
import { portableText } from './documents/portableText.ts';
import { wordpress } from './documents/wordpress.ts';

/** What a format that is only a body needs to become a story. */
const envelope: Partial<Article> = {
  id: 'harbour-ferry-returns',
  url: 'https://harbour-post.example/harbour-ferry-returns/',
  lang: 'en-IE',
  timeZone: 'Europe/Dublin',
  headline: [{ type: 'text', text: 'Harbour ferry returns after forty years' }],
  datePublished: '2026-03-04T08:15:00Z',
};

export interface Importer {
  /** What the format is called. */
  name: string;
  /** A document in it, as text. */
  document: string;
  read(text: string): { article: Article; warnings: ImportWarning[] };
}

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** Every adapter, with a document of its format. */
export const importers = {
  wordpress: {
    name: 'WordPress REST v2',
    document: json(wordpress),
    read: (text) =>
      fromWordPress(JSON.parse(text), {
        timeZone: 'Europe/Dublin',
        envelope: { lang: 'en-IE' },
      }),
  },
  ans: {
    name: 'Arc ANS 0.10',
    document: json(ans),
    read: (text) => fromAns(JSON.parse(text), { timeZone: 'Europe/Dublin' }),
  },
  ninjs: {
    name: 'ninjs 2 and 3',
    document: json(ninjs),
    read: (text) => fromNinjs(JSON.parse(text)),
  },
  guardian: {
    name: 'Guardian',
    document: json(guardian),
    read: (text) => fromGuardian(JSON.parse(text), { timeZone: 'Europe/London' }),
  },
  portableText: {
    name: 'Portable Text',
    document: json(portableText),
    read: (text) => fromPortableText(JSON.parse(text), { envelope }),
  },
  contentTree: {
    name: 'FT content-tree',
    document: json(contentTree),
    read: (text) => fromContentTree(JSON.parse(text), { envelope }),
  },
  jsonLd: { name: 'JSON-LD in a page', document: jsonLd, read: (text) => fromJsonLd(text) },
  html: {
    name: 'HTML',
    document: html,
    read(text) {
      const { blocks, warnings } = fromHtml(text);
      const story = { type: 'article', byline: { contributors: [] }, ...envelope } as Article;
      return { article: { ...story, body: blocks }, warnings };
    },
  },
} satisfies Record<string, Importer>;
