import type { Article as ArticleData } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import * as galley from '@galley/react';
import { calendar as persian } from '@galley/react/messages/calendars/fa-persian';
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
  AdSlot: { name: 'story', sizes: ['mpu'] },
  AppBanner: { heading: 'The app', ios: 'https://example.com/ios' },
  Article: { article: sampleArticle satisfies ArticleData },
  ArticlePage: { children: 'Some words' },
  BlockQuote: { children: <p>Some words</p> },
  Body: { blocks: sampleArticle.body, renderers: galley.defaultRenderers },
  Breadcrumbs: { links: [{ href: '/a', text: 'Another story' }] },
  Byline: { contributors: [{ name: 'Ana Ruiz', type: 'person' }] },
  CalendarDate: { dateTime: '2025-10-19T20:17:00+05:30', calendar: persian },
  CommentForm: { action: '/comments' },
  Comments: { readAll: '/comments' },
  EditionPicker: { editions: [{ href: '/in', text: 'India' }], current: '/in' },
  Embed: { provider: 'youtube', href: 'https://example.com/film' },
  Figure: { image: { ...image, caption: text, credit: 'Agency' } },
  FollowLinks: { accounts: [{ href: 'https://example.com/us', text: 'Mastodon' }] },
  Headline: { children: 'Some words' },
  Masthead: { name: 'The Daily Galley' },
  LinkGroup: { heading: 'More', links: [{ href: '/a', text: 'Another story' }] },
  PageFooter: { note: 'Some words' },
  Promo: { heading: 'Some words', href: '/a' },
  Paywall: {},
  PullQuote: { children: 'Some words' },
  ReaderSettings: {},
  ReadingProgress: {},
  ReadingTime: { minutes: 5 },
  Recommendations: { href: '/a' },
  RelatedLinks: { heading: 'More', links: [{ href: '/a', text: 'Another story' }] },
  RelativeTime: { dateTime: '2025-10-19T20:17:00+05:30' },
  SectionHeading: { children: 'Some words' },
  SectionNav: { links: [{ href: '/world', text: 'World' }] },
  ShareLinks: { url: 'https://example.com/a', headline: 'Some words' },
  SkipBlock: { children: 'Some words' },
  SkipLink: {},
  Standfirst: { children: 'Some words' },
  Tags: { links: [{ href: '/a', text: 'Another story' }] },
  Timestamp: { dateTime: '2025-10-19T20:17:00+05:30' },
};

/** Every component that the package exports, with its props. */
export const components = Object.entries(galley)
  .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'object')
  .map(([name, value]) => ({ name, Component: value as AnyComponent, props: props[name] }));
