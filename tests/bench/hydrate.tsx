/** Runs in the browser: taking over server markup against the same markup by hand. */
import type { Article as ArticleData } from '@galley/article';
import { Article } from '@galley/react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { grown } from './grown.ts';
import { HandWritten } from './handwritten.tsx';
import { compare } from './measure.ts';

/** A run that hydrates fresh copies of the markup, and throws where React had to mend it. */
function hydration(element: ReactElement) {
  const html = renderToString(element);
  return () => {
    const container = document.createElement('div');
    container.innerHTML = html;
    const root = flushSync(() =>
      hydrateRoot(container, element, {
        onRecoverableError: (error) => {
          throw error;
        },
      }),
    );
    flushSync(() => root.render(element));
    root.unmount();
  };
}

// A browser's clock is coarse: longer rounds, and fewer.
const clock = { rounds: 41, atLeast: 20 };

function hydrations() {
  return [100, 1000].map((paragraphs) => {
    const article: ArticleData = grown(paragraphs);
    const ours = hydration(<Article article={article} />);
    const theirs = hydration(<HandWritten article={article} />);
    return { name: `hydration, ${paragraphs} paragraphs`, ...compare(ours, theirs, clock) };
  });
}

Object.assign(globalThis, { hydrations });
