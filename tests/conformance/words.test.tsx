import { createElement } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { expect, test } from 'vitest';
import { pseudoMessages } from '../../.storybook/pseudo.ts';
import { listenToConsole } from './console.ts';
import type { AnyComponent } from './samples.tsx';
import { stories } from './stories.ts';

const attributes = [
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
  ...['title', 'placeholder', 'alt', 'data-galley-left'],
];

/** Every text that a reader may meet, by eye or by ear. */
function textsOf(markup: string): string[] {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const texts: string[] = [];
  const walker = document.createTreeWalker(template.content, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue ?? '');
    if (node instanceof Element)
      for (const name of attributes) texts.push(node.getAttribute(name) ?? '');
  }
  return texts;
}

/** The strings in a value, at any depth; of an element, those in its props. */
function stringsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((each) => stringsIn(each, seen));
}

/** Brands have one name in every language. */
const brands = [
  ...['Bluesky', 'Facebook', 'LinkedIn', 'Reddit', 'Telegram', 'WhatsApp', 'YouTube'],
  // Of the stories.
  ...['Elsewhere', 'Farview', 'Plotline', 'Townsquare'],
];
/** What stands in dates beside the months, which are in brackets: "AM", "and", the zones' letters. */
const ofDates = [...stringsIn(pseudoMessages.dates), 'IST'];

const hosts = (text: string) => /^https?:\/\/([^/]+)/.exec(text)?.slice(1) ?? [];
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const asWords = (text: string) => new RegExp(`(?<!\\p{L})${escaped(text)}(?!\\p{L})`, 'gu');
const hasWord = (text: string) => /\p{L}{2}/u.test(text);

/** What is left of the texts once the words of messages, in brackets, and those given are gone. */
function unasked(Component: AnyComponent, props: object): string[] {
  const markup = renderToString(createElement(Component, { ...props, messages: pseudoMessages }));
  const strings = stringsIn(props);
  const given = [...strings, ...strings.flatMap(hosts), ...brands, ...ofDates]
    .flatMap((text) => [text, ...text.split(/\{\w+\}/)])
    .map((text) => text.trim())
    .filter(hasWord);
  const longestFirst = [...new Set(given)]
    .sort((one, other) => other.length - one.length)
    .map(asWords);
  const isCutOff = (text: string) =>
    text.length > 100 && given.some((each) => each.startsWith(text));
  // As what stands between two names in a byline of one text.
  const isPart = (text: string) => given.some((each) => asWords(text).test(each));
  return (
    textsOf(markup)
      .filter((text) => !isCutOff(text))
      .map((text) => longestFirst.reduce((rest, each) => rest.replace(each, ' '), text))
      // An element within the words parts them, and their brackets.
      .map((text) => text.replace(/\[[^[\]]*(?:\]|$)|^[^[\]]*\]/g, ' ').trim())
      .filter((text) => hasWord(text) && !isPart(text))
  );
}

// A story may choose its own words, and a page's slots hold what the app has made. What Storybook
// alone shows is no part of the package.
const asked = stories.filter(({ props, Component: { render } }) => {
  const own = 'messages' in props || 'locale' in props;
  return !own && render && render.name !== 'ArticlePage';
});

test('there are stories', () => {
  expect(asked.length).toBeGreaterThan(100);
});

test.each(asked)('$name says nothing of its own but by messages', ({ Component, props }) => {
  listenToConsole();
  expect(unasked(Component, props)).toEqual([]);
});

test('a word of a component’s own is found, in a text and in an attribute', () => {
  const Told = ({ name }: { name: string }) => (
    <p title="Close">
      {name} Read more {pseudoMessages.updated}
    </p>
  );
  expect(unasked(Told, { name: 'Ana Ruiz' })).toEqual(['Close', 'Read more']);
});
