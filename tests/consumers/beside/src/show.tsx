import { parseArticle } from '@galley/article';
import { Article } from '@galley/react';
import { createRoot } from 'react-dom/client';
import json from '../page/everything.json';
import { SamplePage } from '../page/SamplePage.tsx';

const everything = parseArticle(json);

/** `?page` is the whole page, `?own` the story with the app's own class. */
export function show(own = '') {
  const asked = new URLSearchParams(location.search);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root".');
  createRoot(root).render(
    asked.has('page') ? (
      <SamplePage article={everything} />
    ) : (
      <main id="main">
        <Article article={everything} className={asked.has('own') ? own : ''} />
      </main>
    ),
  );
}
