import type { Article as ArticleData, Block } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Article } from './Article.js';

afterEach(cleanup);

const AppLink = (props: ComponentPropsWithoutRef<'a'>) => <a {...props} data-app="yes" />;
const AppImage = ({ alt, ...rest }: ComponentPropsWithoutRef<'img'>) => (
  <img {...rest} alt={alt} data-app="yes" />
);

const own = (name: string) => (article: ArticleData) => (
  <i data-testid={name}>
    {name} of {article.id}
  </i>
);
const part = (name: string) => document.querySelectorAll(`[data-galley="${name}"]`).length;

describe('parts', () => {
  test.each([
    ['headline', 'headline'],
    ['standfirst', 'standfirst'],
    ['byline', 'byline'],
    ['dates', 'timestamp'],
    ['lead', 'figure'],
  ] as const)('%s is the app’s own in our place, or nothing', (name, galley) => {
    const { rerender } = render(<Article article={sampleArticle} />);
    expect(part(galley)).toBeGreaterThan(0);
    const place = document.querySelector(`[data-galley="${galley}"]`)?.closest('header');

    rerender(<Article article={sampleArticle} components={{ parts: { [name]: own(name) } }} />);
    expect(part(galley)).toBe(0);
    expect(screen.getByTestId(name).textContent).toBe(`${name} of ${sampleArticle.id}`);
    expect(screen.getByTestId(name).closest('header') === null).toBe(place === null);

    rerender(<Article article={sampleArticle} components={{ parts: { [name]: () => null } }} />);
    expect(part(galley)).toBe(0);
    expect(screen.queryByTestId(name)).toBeNull();
  });

  test('the kicker stays in the heading, where it is ours or the app’s', () => {
    const parts = { kicker: own('kicker') };
    const { rerender } = render(<Article article={sampleArticle} components={{ parts }} />);
    expect(screen.getByTestId('kicker').closest('h1')).toBe(
      screen.getByRole('heading', { level: 1 }),
    );
    rerender(<Article article={sampleArticle} components={{ parts: { kicker: () => null } }} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^North Korean soldier/);
  });

  test('one replaced leaves the others', () => {
    render(<Article article={sampleArticle} components={{ parts: { byline: () => null } }} />);
    expect(['headline', 'standfirst', 'timestamp', 'figure', 'body'].map(part)).toEqual([
      1, 1, 2, 1, 1,
    ]);
  });
});

describe('blocks', () => {
  test('one type is the app’s own, the others ours', () => {
    const blocks = {
      pullquote: (block: Extract<Block, { type: 'pullquote' }>) => (
        <i data-testid="own">{block.children.length}</i>
      ),
    };
    render(<Article article={sampleArticle} components={{ blocks }} />);
    expect(screen.getByTestId('own').parentElement?.getAttribute('data-galley')).toBe('body');
    expect(part('pull-quote')).toBe(0);
    expect(part('section-heading')).toBe(2);
    expect(part('block-quote')).toBe(1);
  });

  test('may be left out by the app', () => {
    render(<Article article={sampleArticle} components={{ blocks: { blockquote: () => null } }} />);
    expect(part('block-quote')).toBe(0);
  });

  test('a paragraph of the app’s own is that of quotations too', () => {
    const blocks = { paragraph: () => <p data-testid="own" /> };
    render(<Article article={sampleArticle} components={{ blocks }} />);
    const quote = screen.getByRole('blockquote');
    expect(screen.getAllByTestId('own').some((one) => quote.contains(one))).toBe(true);
  });

  test('get the messages, the elements and the registry of the article', () => {
    let given: object = {};
    const paragraph = (_: Block, options: object) => {
      given = options;
      return null;
    };
    const Link = 'a' as const;
    const components = { Link, blocks: { paragraph } };
    render(<Article article={sampleArticle} locale="en-GB" components={components} />);
    expect(given).toMatchObject({ locale: 'en-GB', components: { Link } });
    expect(given).toHaveProperty('renderers.paragraph', paragraph);
    expect(given).toHaveProperty('renderers.list');
  });
});

const everywhere: ArticleData = {
  ...sampleArticle,
  headline: [{ type: 'link', href: '/h', children: [{ type: 'text', text: 'Headline' }] }],
  body: [
    ...sampleArticle.body,
    { type: 'image', image: { src: '/in-body.jpg', alt: 'A bridge', width: 3, height: 2 } },
    {
      type: 'relatedLinks',
      heading: 'Read on',
      links: [{ href: '/on', text: 'On', image: { src: '/on.jpg', alt: '' } }],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        {
          children: [{ type: 'link', href: '/li', children: [{ type: 'text', text: 'Item' }] }],
        },
      ],
    },
  ],
};

describe('link and image', () => {
  test('every link is the app’s', () => {
    render(<Article article={everywhere} components={{ Link: AppLink }} />);
    const links = screen.getAllByRole('link');
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => link.dataset.app !== 'yes')).toEqual([]);
    for (const place of ['h1', 'header div', 'blockquote + *', 'nav', 'p', 'li']) {
      expect(document.querySelectorAll(`${place} a[data-app]`).length, place).toBeGreaterThan(0);
    }
  });

  test('every picture is the app’s', () => {
    render(<Article article={everywhere} components={{ Image: AppImage }} />);
    const pictures = [...document.querySelectorAll('img')];
    expect(pictures).toHaveLength(7);
    expect(pictures.filter((picture) => picture.dataset.app !== 'yes')).toEqual([]);
    expect(document.querySelector('picture, source')).toBeNull();
  });
});

test('a block that is not known shows its text, and the app is told of it', () => {
  const told: Block[] = [];
  const poll = { type: 'poll', question: { text: 'Will it rain?' } } as unknown as Block;
  const article = { ...sampleArticle, body: [poll] };
  const { rerender } = render(<Article article={article} onUnknownBlock={(b) => told.push(b)} />);
  expect(screen.getByText('Will it rain?').parentElement?.dataset.galley).toBe('body');
  expect(told).toEqual([poll]);
  const blocks: object = { poll: () => <i data-testid="own" /> };
  rerender(<Article article={article} components={{ blocks }} />);
  expect(screen.getByTestId('own').parentElement?.dataset.galley).toBe('body');
  expect(screen.queryByText('Will it rain?')).toBeNull();
});

test('an image server gives the files of the lead and of the body’s pictures', () => {
  const images = {
    url: (image: { src: string }, { width, format }: { width: number; format: string }) =>
      `https://img.example/${width}.${format}?of=${image.src}`,
    widths: [320, 640],
    formats: ['avif', 'jpeg'],
  };
  const body: Block[] = [
    { type: 'image', image: { src: '/b.jpg', alt: 'A bridge', width: 900, height: 600 } },
  ];
  render(<Article article={{ ...sampleArticle, body }} images={images} />);
  const sets = [...document.querySelectorAll('figure source')].map((source) =>
    source.getAttribute('srcset'),
  );
  const lead = '/galley-sample/guard-post-16x9-1280.jpg';
  expect(sets).toEqual(
    [lead, '/b.jpg'].map((src) =>
      [320, 640].map((width) => `https://img.example/${width}.avif?of=${src} ${width}w`).join(', '),
    ),
  );
});
