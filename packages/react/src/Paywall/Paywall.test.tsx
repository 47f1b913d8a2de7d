import { type Block, plainText, teaser } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, test } from 'vitest';
import { Article } from '../Article/Article.js';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { Paywall } from './Paywall.js';

afterEach(cleanup);

test('is a region that its heading names, with the app’s own offer in it', () => {
  render(
    <Paywall heading="Read on" level={3}>
      <a href="/plans">Plans</a>
    </Paywall>,
  );
  const region = screen.getByRole('region', { name: 'Read on' });
  expect(region.contains(screen.getByRole('heading', { level: 3 }))).toBe(true);
  expect(region.contains(screen.getByRole('link', { name: 'Plans' }))).toBe(true);
});

test.each([hi, ar, ko])(
  'has the language’s own heading where the app gives none: %#',
  (messages) => {
    render(<Paywall messages={messages} />);
    expect(screen.getByRole('heading').textContent).toBe(messages.paywall.heading);
  },
);

const end: Block = { type: 'custom', name: 'paywall', data: null, text: '' };
const cut = teaser(sampleArticle, { blocks: 3 });
const story = (
  <Article
    article={{ ...cut, body: [...cut.body, end] }}
    components={{ blocks: { custom: () => <Paywall>Our offer</Paywall> } }}
  />
);

test('after a teaser no word of the rest is in the page', () => {
  const html = renderToString(story);
  const template = document.createElement('template');
  template.innerHTML = html;
  const words = template.content.textContent ?? '';
  const rest = sampleArticle.body.slice(3).map((block) => plainText([block]));
  expect(rest.filter((text) => text.length > 20).length).toBeGreaterThan(3);
  for (const text of rest) if (text) expect(words).not.toContain(text);
  expect(words).toContain('Our offer');
  // What search engines are told of is text that is there: none is.
  expect(html).not.toContain('galley-paywall');
});

describe('the last words before it', () => {
  const fades = (element: Element | null) =>
    element && getComputedStyle(element).maskImage.startsWith('linear-gradient');
  const last = () => screen.getByRole('region').previousElementSibling;

  test('grow fainter', () => {
    render(story);
    expect(fades(last())).toBe(true);
    expect(fades(last()?.previousElementSibling ?? null)).toBe(false);
  });

  test('stay as they are where a link is in them', () => {
    render(
      <>
        <p>
          As <a href="/a">the statement</a> says.
        </p>
        <Paywall />
      </>,
    );
    expect(fades(last())).toBe(false);
  });

  test('also where it stands behind the article', () => {
    const { related: _, disclosures: __, ...bare } = cut;
    render(
      <>
        <Article article={bare} />
        <Paywall />
      </>,
    );
    expect(fades(last()?.querySelector('[data-galley="body"] > p:last-child') ?? null)).toBe(true);
  });
});
