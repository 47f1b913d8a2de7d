import { sampleArticle } from '@galley/article/sample';
import { HtmlValidate } from 'html-validate';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as samples from '../../../../.storybook/blocks.ts';
import { Article } from './Article.js';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How React writes HTML, which the standard leaves open.
    'attr-case': 'off',
    'void-style': 'off',
    'unique-landmark': 'off', // An aside within an article is a landmark only by its name.
    'valid-id': ['error', { relaxed: true }],
  },
});
const { corrected, ...lists } = samples;

test.each(Object.entries(lists))('%s are valid HTML within a story', async (_name, body) => {
  const article = { ...sampleArticle, ...corrected, body };
  const markup = renderToStaticMarkup(createElement(Article, { article }));
  const { results } = await validator.validateString(markup);
  const problems = results.flatMap(({ messages }) => messages);
  expect(problems.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
});
