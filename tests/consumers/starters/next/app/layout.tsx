import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';
import type { ReactNode } from 'react';
import { loadStory } from '../story/loadStory';

export default async function Layout({ children }: { children: ReactNode }) {
  const { article } = await loadStory();
  return (
    <html lang={article.lang} dir={article.dir}>
      <body>{children}</body>
    </html>
  );
}
