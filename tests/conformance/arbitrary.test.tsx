import { type Article as ArticleData, parseArticle } from '@galley/article';
import { Article } from '@galley/react';
import { act } from '@testing-library/react';
import fc from 'fast-check';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { expect, test } from 'vitest';
import { arbitraryArticle } from '../arbitrary/article.js';
import { listenToConsole } from './console.ts';

/** Renders on the server, then takes the markup over. Gives what went wrong. */
async function hydrate(article: ArticleData, container: HTMLElement): Promise<string[]> {
  const problems: string[] = [];
  const element = <Article article={article} preview />;
  container.innerHTML = renderToString(element);
  const onRecoverableError = (error: unknown) => problems.push(String(error));
  const root = await act(async () => hydrateRoot(container, element, { onRecoverableError }));
  await act(async () => root.unmount());
  return problems;
}

test('every article that the schema allows renders on the server and hydrates in silence', async () => {
  const printed = listenToConsole();
  const container = document.body.appendChild(document.createElement('div'));
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async (raw) => {
      const problems = await hydrate(parseArticle(raw), container);
      // Taken before anything is expected: what is left over would fail the next article.
      const said = printed.splice(0);
      expect(problems).toEqual([]);
      // What the app ought to mend is told in our words; React itself has nothing to say.
      expect(said.filter((line) => !line.includes('Galley: '))).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);
