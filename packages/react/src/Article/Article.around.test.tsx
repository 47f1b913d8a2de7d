import { type Article as ArticleData, type Sponsor, teaser, type Video } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { Article } from './Article.js';
import { leadImagePreload } from './images.js';

afterEach(cleanup);

const line = (text: string) => [{ type: 'text' as const, text }];
const show = (more: Partial<ArticleData>) =>
  render(<Article article={{ ...sampleArticle, ...more }} />);
const part = (name: string) => document.querySelector<HTMLElement>(`[data-galley="${name}"]`);
const image = { src: '/a.jpg', width: 1200, height: 800, alt: 'Hills' };

describe('who paid', () => {
  const sponsor: Sponsor = { name: 'The Harbour Fund', url: 'https://example.com/harbour' };

  test('is said before the headline, and linked as paid for', () => {
    show({ sponsor });
    expect(part('sponsor')?.textContent).toBe('Paid for by The Harbour Fund');
    expect(part('sponsor')?.nextElementSibling).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByRole('link', { name: sponsor.name }).getAttribute('rel')).toBe('sponsored');
  });

  test('has the label that the story gives, else the language’s', () => {
    show({ sponsor: { ...sponsor, label: 'In partnership with' } });
    expect(part('sponsor')?.textContent).toBe('In partnership with The Harbour Fund');
    cleanup();
    render(<Article article={{ ...sampleArticle, sponsor }} messages={ar} />);
    expect(part('sponsor')?.textContent).toBe(`${ar.sponsor} The Harbour Fund`);
  });

  test('shows its logo, which the name beside it explains; an unsafe link is its words', () => {
    show({ sponsor: { ...sponsor, url: 'javascript:x', logo: image } });
    const line = part('sponsor') as HTMLElement;
    expect(within(line).getByRole('presentation').getAttribute('src')).toBe('/a.jpg');
    expect(line.querySelector('a')).toBeNull();
    expect(line.textContent).toBe('Paid for by The Harbour Fund');
  });

  test('is not there where nobody did', () => {
    show({});
    expect(part('sponsor')).toBeNull();
  });
});

describe('disclosures', () => {
  test('stand after the body, before the related stories, each with its kind', () => {
    show({
      disclosures: [
        { kind: 'ai', text: line('A program translated it.') },
        { kind: 'affiliate', text: [{ type: 'link', href: '/how', children: line('How') }] },
      ],
    });
    const after = part('body')?.compareDocumentPosition(part('disclosures') as Node);
    expect(after).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(part('disclosures')?.nextElementSibling).toBe(part('related-links'));
    const said = [...(part('disclosures')?.children ?? [])];
    expect(said.map((one) => [one.getAttribute('data-galley-kind'), one.textContent])).toEqual([
      ['ai', 'A program translated it.'],
      ['affiliate', 'How'],
    ]);
  });

  test('leave nothing where there are none', () => {
    show({ disclosures: [] });
    expect(part('disclosures')).toBeNull();
  });
});

describe('what is behind a paywall', () => {
  const gated = () => [...document.querySelectorAll('.galley-paywall')];
  const live = { status: 'live' as const, updates: [] };

  test('is named by a class that search engines are told', () => {
    show({ access: { isAccessibleForFree: false }, live });
    expect(gated()).toEqual([part('body'), part('live')]);
  });

  test.each([undefined, { isAccessibleForFree: true }])('is nothing with access %j', (access) => {
    show({ ...(access && { access }), live });
    expect(gated()).toEqual([]);
  });

  test('is nothing of a teaser, and nothing more of the text is there', () => {
    const { container } = render(<Article article={teaser(sampleArticle, { blocks: 2 })} />);
    // What is left is open to all, and search engines are told of no more.
    expect(gated()).toEqual([]);
    expect(part('body')?.children).toHaveLength(2);
    expect(container.textContent).not.toContain('Border crossings by land are rare');
  });
});

describe('what leads the story', () => {
  const video: Video = {
    type: 'video',
    title: 'At the border',
    sources: [{ src: '/a.mp4' }],
    poster: image,
    transcript: [{ type: 'paragraph', children: line('Secret words.') }],
  };

  test('a film stands wide, its still asked for before the page is read', () => {
    const article = { ...sampleArticle, leadMedia: video };
    render(<Article article={article} />);
    const root = part('video');
    expect(root?.getAttribute('data-galley-placement')).toBe('wide');
    expect(root?.previousElementSibling?.tagName).toBe('HEADER');
    expect(leadImagePreload(article).map(({ href }) => href)).toEqual([
      root?.querySelector('video')?.getAttribute('poster'),
    ]);
  });

  test('a teaser keeps the film and not its words', () => {
    const article = teaser({ ...sampleArticle, leadMedia: video }, { blocks: 1 });
    const { container } = render(<Article article={article} />);
    expect(part('video')).not.toBeNull();
    expect(container.innerHTML).not.toContain('Secret words');
  });

  test('a gallery has its first picture early, the others lazy', () => {
    const images = [image, { ...image, src: '/b.jpg' }];
    show({ leadMedia: { type: 'gallery', images } });
    const pictures = [...(part('gallery')?.querySelectorAll('img') ?? [])];
    expect(pictures.map((one) => one.getAttribute('fetchpriority'))).toEqual(['high', null]);
    expect(pictures.map((one) => one.getAttribute('loading'))).toEqual([null, 'lazy']);
  });

  test('an embed has its still early, and what is read in its place later', () => {
    const fallback = [{ type: 'image' as const, image: { ...image, src: '/b.jpg' } }];
    show({ leadMedia: { type: 'embed', provider: 'x', url: '/x', image, fallback } });
    const pictures = [...(part('embed')?.querySelectorAll('img') ?? [])];
    expect(pictures.map((one) => one.getAttribute('fetchpriority'))).toEqual(['high', null]);
  });

  test('in the body the same waits until it is near', () => {
    show({ body: [{ type: 'gallery', images: [image] }, video] });
    expect(part('gallery')?.querySelector('img')?.loading).toBe('lazy');
    expect(part('video')?.hasAttribute('data-galley-placement')).toBe(false);
  });

  test('the app’s own renderer shows it, and is told that it leads', () => {
    let led: boolean | undefined;
    const blocks = {
      video: (_: Video, { lead }: { lead?: boolean | undefined }) => {
        led = lead;
        return <p>Own player</p>;
      },
    };
    render(<Article article={{ ...sampleArticle, leadMedia: video }} components={{ blocks }} />);
    expect(screen.getByText('Own player')).toBeTruthy();
    expect(led).toBe(true);
  });
});
