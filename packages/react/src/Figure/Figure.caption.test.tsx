import type { Image, Inline } from '@galley/article';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ar } from '../messages/ar.js';
import { en } from '../messages/en.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { Figure } from './Figure.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const AppLink = (props: ComponentPropsWithoutRef<'a'>) => <a {...props} data-app="yes" />;

const text = (words: string): Inline => ({ type: 'text', text: words });
const image: Image = { src: '/a.jpg', width: 320, height: 240, alt: 'Hills at dusk' };
const caption = [text('Hills near '), { type: 'strong', children: [text('Paju')] } as Inline];
const figcaption = () => document.querySelector('figcaption');

describe('caption and credit', () => {
  test('are told apart, and the credit is announced for those who listen', () => {
    render(<Figure image={{ ...image, caption, credit: 'Ana Ruiz' }} />);
    expect(figcaption()?.textContent).toBe('Hills near Paju Image credit: Ana Ruiz');
    const prefix = screen.getByText('Image credit:');
    expect(getComputedStyle(prefix).clipPath).toBe('inset(50%)');
    expect(prefix.closest('[aria-hidden], [hidden]')).toBeNull();
    expect(prefix.parentElement?.textContent).toBe('Image credit: Ana Ruiz');
  });

  test.each([hi, ar, ko])('the announcement is in the language of messages %#', (messages) => {
    render(<Figure image={{ ...image, credit: 'Ana Ruiz' }} messages={messages} />);
    expect(figcaption()?.textContent).toBe(`${messages.credit} Ana Ruiz`);
    expect(messages.credit).not.toBe(en.credit);
  });

  test.each([
    ['a caption alone', { caption }, 'Hills near Paju'],
    ['a credit alone', { credit: 'Ana Ruiz' }, 'Image credit: Ana Ruiz'],
    ['an empty caption', { caption: [], credit: 'Ana Ruiz' }, 'Image credit: Ana Ruiz'],
  ])('%s', (_, more, expected) => {
    render(<Figure image={{ ...image, ...more }} />);
    expect(figcaption()?.textContent).toBe(expected);
  });

  test.each([{}, { caption: [] }, { credit: '' }])('%j leaves no empty element', (more) => {
    render(<Figure image={{ ...image, ...more }} />);
    expect(screen.getByRole('figure').children).toHaveLength(1);
  });

  test('links in a caption work, unsafe ones are text', () => {
    const links: Inline[] = [
      { type: 'link', href: '/paju', children: [text('Paju')] },
      { type: 'link', href: 'javascript:alert(1)', children: [text(' and Seoul')] },
    ];
    render(<Figure image={{ ...image, caption: links }} />);
    const link = within(screen.getByRole('figure')).getByRole('link');
    expect([link.textContent, link.getAttribute('href')]).toEqual(['Paju', '/paju']);
    expect(figcaption()?.textContent).toBe('Paju and Seoul');
  });

  test('links in a caption are the app’s where it brings its own', () => {
    const links: Inline[] = [{ type: 'link', href: '/paju', children: [text('Paju')] }];
    render(<Figure image={{ ...image, caption: links }} components={{ Link: AppLink }} />);
    expect(screen.getByRole('link', { name: 'Paju' }).dataset.app).toBe('yes');
  });
});

describe('alternative text', () => {
  test('names the picture', () => {
    render(<Figure image={image} />);
    expect(screen.getByRole('img', { name: 'Hills at dusk' }).getAttribute('alt')).toBe(
      'Hills at dusk',
    );
  });

  test('of a decorative picture is empty, in silence', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<Figure image={{ ...image, decorative: true }} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('presentation').getAttribute('alt')).toBe('');
    expect(report).not.toHaveBeenCalled();
  });

  test('that is missing is loud while the page is made', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<Figure image={{ ...image, alt: '' }} />);
    expect(report.mock.calls).toEqual([
      [
        expect.stringMatching(
          /picture \/a\.jpg has no alternative text\. Describe it in image\.alt/,
        ),
      ],
    ]);
    const marked = document.querySelector('[data-galley-problem="alt"]');
    expect(marked?.tagName).toBe('IMG');
    expect(getComputedStyle(marked as Element).outlineStyle).toBe('dashed');
  });

  test('that is given is not marked', () => {
    render(<Figure image={image} />);
    expect(document.querySelector('[data-galley-problem]')).toBeNull();
  });
});
