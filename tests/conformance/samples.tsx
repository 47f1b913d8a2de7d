import type { Article as ArticleData } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import * as galley from '@galley/react';
import type { ComponentType, RefAttributes } from 'react';

// biome-ignore lint/suspicious/noExplicitAny: any component, whatever its props
export type AnyComponent = ComponentType<any & RefAttributes<Element>> & {
  render?: { name: string };
};

const text = [{ type: 'text' as const, text: 'Some words' }];
const image = {
  src: '/galley-sample/guard-post-16x9-640.jpg',
  width: 640,
  height: 360,
  alt: 'Hills',
};

/** The least that each component needs to show something. A component without any fails. */
const props: Record<string, object> = {
  Article: { article: sampleArticle satisfies ArticleData },
  BlockQuote: { children: <p>Some words</p> },
  Body: { blocks: sampleArticle.body, renderers: galley.defaultRenderers },
  Byline: { contributors: [{ name: 'Ana Ruiz', type: 'person' }] },
  Figure: { image: { ...image, caption: text, credit: 'Agency' } },
  Headline: { children: 'Some words' },
  PullQuote: { children: 'Some words' },
  RelatedLinks: { heading: 'More', links: [{ href: '/a', text: 'Another story' }] },
  SectionHeading: { children: 'Some words' },
  SkipLink: {},
  Standfirst: { children: 'Some words' },
  Timestamp: { dateTime: '2025-10-19T20:17:00+05:30' },
};

/** Every component that the package exports, with its props. */
export const components = Object.entries(galley)
  .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'object')
  .map(([name, value]) => ({ name, Component: value as AnyComponent, props: props[name] }));
