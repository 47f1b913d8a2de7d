import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Body } from '../Article/Body.js';
import { basicRenderers } from '../Article/basic.js';
import { Byline } from '../Byline/Byline.js';
import { Comments } from '../Comments/Comments.js';
import { Figure } from '../Figure/Figure.js';
import { LinkGroup } from '../LinkGroup/LinkGroup.js';
import { ar } from '../messages/ar.js';
import { RelatedLinks } from '../RelatedLinks/RelatedLinks.js';
import { Tags } from '../Tags/Tags.js';
import './scripts.css.js';
import '../theme/broadsheet.css.js';

afterEach(cleanup);

/** Where a piece of what is printed stands, from the left. */
function place(words: string): { left: number; right: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0 || !(node.parentElement?.checkVisibility() ?? false)) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const { left, right } = range.getBoundingClientRect();
    return { left, right };
  }
  throw new Error(`"${words}" is not printed.`);
}

const inArabic = (children: React.ReactNode) =>
  render(
    <div lang="ar" dir="rtl" style={{ inlineSize: '40rem' }}>
      {children}
    </div>,
  );

describe('in an Arabic page', () => {
  test('a Latin name keeps its marks, and names follow one another from the right', () => {
    inArabic(
      <Byline
        messages={ar}
        contributors={[
          { name: 'Ana Ruiz (AP)', type: 'person' },
          { name: 'محمد علي', type: 'person' },
          { name: '3 News', type: 'organization' },
        ]}
      />,
    );
    expect(place('(').left).toBeGreaterThan(place('Ruiz').left);
    expect(place(')').left).toBeGreaterThan(place('AP').left);
    expect(place('3').left).toBeLessThan(place('News').left);
    expect(place('Ana').left).toBeGreaterThan(place('محمد').left);
    expect(place('محمد').left).toBeGreaterThan(place('News').left);
  });

  test('the picture of who wrote it stands to the right', () => {
    const image = { src: '/nobody.jpg', alt: '' };
    const { container } = inArabic(
      <Byline avatar contributors={[{ name: 'محمد علي', type: 'person', image }]} />,
    );
    const picture = container.querySelector('img') as Element;
    expect(picture.getBoundingClientRect().left).toBeGreaterThan(place('محمد').right);
  });

  test('a handle among topics begins with its sign', () => {
    inArabic(<Tags messages={ar} links={[{ href: '/a', text: '@ana_ruiz' }]} />);
    expect(place('@').right).toBeLessThanOrEqual(place('ana').left + 1);
  });

  test('a title in English ends with its mark, and stands at the right of its list', () => {
    inArabic(
      <RelatedLinks
        messages={ar}
        links={[
          { href: '/a', text: 'Who pays?', lang: 'en' },
          { href: '/b', text: 'من يدفع؟' },
        ]}
      />,
    );
    expect(place('?').left).toBeGreaterThanOrEqual(place('pays').right - 1);
    expect(place('?').right).toBeCloseTo(place('من').right, -1);
  });

  test('a reader’s handle and an English comment run their own way', () => {
    inArabic(
      <Comments
        messages={ar}
        comments={[
          {
            id: '1',
            author: { name: '@ana' },
            text: 'Who pays? (Not us!)',
            datePublished: '2025-10-19T08:00:00Z',
          },
        ]}
      />,
    );
    expect(place('@').right).toBeLessThanOrEqual(place('ana').left + 1);
    expect(place(')').left).toBeGreaterThan(place('us').left);
  });

  test('a credit in Latin stands after the caption, to its left', () => {
    inArabic(
      <Figure
        messages={ar}
        image={{
          src: '/a.jpg',
          alt: 'ا',
          caption: [{ type: 'text', text: 'الحدود عام 2025' }],
          credit: 'AP',
        }}
      />,
    );
    expect(place('AP').right).toBeLessThan(place('2025').right);
  });

  test('words with a language in running text are set apart from what follows', () => {
    inArabic(
      <Body
        renderers={basicRenderers}
        blocks={[
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'قال ' },
              { type: 'span', lang: 'en', children: [{ type: 'text', text: 'Reuters (UK)' }] },
              { type: 'text', text: ' 2025' },
            ],
          },
        ]}
      />,
    );
    expect(place(')').left).toBeGreaterThan(place('UK').left);
    expect(place('2025').right).toBeLessThan(place('Reuters').left);
  });
});

describe('what has a language runs as the language does, whatever letter is first', () => {
  const inEnglish = (children: React.ReactNode) =>
    render(
      <div lang="en" style={{ inlineSize: '40rem' }}>
        {children}
      </div>,
    );

  test.each(['he', 'arz', 'ks', 'und-Hebr'])('a span in %s', (lang) => {
    inEnglish(
      <Body
        renderers={basicRenderers}
        blocks={[
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'They wrote ' },
              { type: 'span', lang, children: [{ type: 'text', text: 'CNN אמרה' }] },
              { type: 'text', text: ' in 2025' },
            ],
          },
        ]}
      />,
    );
    expect(place('אמרה').right).toBeLessThan(place('CNN').left);
    expect(place('אמרה').left).toBeGreaterThan(place('wrote').right);
    expect(place('2025').left).toBeGreaterThan(place('CNN').right);
  });

  test('a Hebrew block begins at the right', () => {
    const { container } = inEnglish(
      <Body
        renderers={basicRenderers}
        blocks={[{ type: 'paragraph', lang: 'he', children: [{ type: 'text', text: 'CNN אמרה' }] }]}
      />,
    );
    const { right } = (container.querySelector('p') as Element).getBoundingClientRect();
    expect(place('CNN').right).toBeCloseTo(right, 0);
  });

  test.each(['en', 'ar-Latn', 'ug-Cyrl'])('a block in %s begins at the left', (lang) => {
    const { container } = inArabic(
      <Body
        renderers={basicRenderers}
        blocks={[{ type: 'paragraph', lang, children: [{ type: 'text', text: 'אמרה CNN' }] }]}
      />,
    );
    const { left } = (container.querySelector('p') as Element).getBoundingClientRect();
    expect(place('אמרה').left).toBeCloseTo(left, 0);
    expect(place('CNN').left).toBeGreaterThan(place('אמרה').right);
  });

  test('a title stands where its list does', () => {
    inEnglish(
      <RelatedLinks
        links={[
          { href: '/a', text: 'CNN אמרה?', lang: 'he' },
          { href: '/b', text: 'Who pays?' },
        ]}
      />,
    );
    expect(place('?').left).toBeCloseTo(place('Who').left, 0);
    expect(place('CNN').left).toBeGreaterThan(place('אמרה').right);
  });

  test('a title that is a block stands where its list does', () => {
    inArabic(
      <LinkGroup
        heading="المزيد"
        messages={ar}
        links={[
          { href: '/a', text: 'Who pays?', lang: 'en' },
          { href: '/b', text: 'من يدفع؟' },
        ]}
      />,
    );
    expect(place('?').right).toBeCloseTo(place('من').right, -1);
  });

  test('a topic and a name in Hebrew that begin with a Latin word', () => {
    const { rerender } = inEnglish(<Tags links={[{ href: '/a', text: 'CNN אמרה', lang: 'he' }]} />);
    expect(place('CNN').left).toBeGreaterThan(place('אמרה').right);
    rerender(<Byline contributors={[{ name: 'CNN אמרה', type: 'person', lang: 'he' }]} />);
    expect(place('CNN').left).toBeGreaterThan(place('אמרה').right);
  });

  test('a direction that is given wins', () => {
    inEnglish(
      <Body
        renderers={basicRenderers}
        blocks={[
          {
            type: 'paragraph',
            lang: 'he',
            dir: 'ltr',
            children: [{ type: 'text', text: 'CNN אמרה' }],
          },
        ]}
      />,
    );
    expect(place('CNN').right).toBeLessThan(place('אמרה').left);
  });
});

test('what is stressed twice is still heavy', () => {
  const { container } = render(
    <Body
      lang="en"
      renderers={basicRenderers}
      blocks={[
        {
          type: 'paragraph',
          children: [
            {
              type: 'strong',
              children: [{ type: 'emphasis', children: [{ type: 'text', text: 'No.' }] }],
            },
          ],
        },
      ]}
    />,
  );
  const weight = (name: string) =>
    getComputedStyle(container.querySelector(name) as Element).fontWeight;
  expect(weight('em')).toBe(weight('strong'));
});

test('English in what is stressed in Hindi slopes, and is no heavier', () => {
  const { container } = render(
    <Body
      lang="hi"
      renderers={basicRenderers}
      blocks={[
        {
          type: 'paragraph',
          children: [
            {
              type: 'emphasis',
              children: [
                { type: 'span', lang: 'en', children: [{ type: 'text', text: 'With the AP.' }] },
              ],
            },
          ],
        },
      ]}
    />,
  );
  const { fontStyle, fontWeight } = getComputedStyle(container.querySelector('em span') as Element);
  expect(fontStyle).toBe('italic');
  expect(fontWeight).toBe('400');
});
