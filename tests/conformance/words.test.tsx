import { createElement } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { expect, test } from 'vitest';
import { pseudoMessages } from '../../.storybook/pseudo.ts';
import { everyEnglishWord } from '../../packages/react/src/internal/blockWords.js';
import { listenToConsole } from './console.ts';
import { stories } from './stories.ts';

const textsIn = (value: object | string): string[] =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(textsIn);

/** What the library says in English, without what stands in braces. */
const english = textsIn(everyEnglishWord)
  .flatMap((text) => text.split(/\{\w+\}/))
  .map((text) => text.trim())
  .filter((text) => /[a-z]{3}/i.test(text));

const attributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'data-galley-left'];

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

// A story may choose its own words, and a page's slots hold what the app has made. What Storybook
// alone shows is no part of the package.
const asked = stories.filter(({ props, Component: { render } }) => {
  const own = 'messages' in props || 'locale' in props;
  return !own && render && render.name !== 'ArticlePage';
});

test('there are stories, and English words to look for', () => {
  expect(asked.length).toBeGreaterThan(100);
  expect(english.length).toBeGreaterThan(100);
});

test.each(asked)('$name says nothing of its own but by messages', ({ Component, props }) => {
  listenToConsole();
  const texts = textsOf(
    renderToString(createElement(Component, { ...props, messages: pseudoMessages })),
  );
  const given = JSON.stringify(props);
  const untranslated = english.filter(
    (word) => !given.includes(word) && texts.some((text) => text.trim() === word),
  );
  expect(untranslated).toEqual([]);
});
