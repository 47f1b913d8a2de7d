import { parseArticle } from '@galley/article';
import { Article } from '@galley/react';
import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';

export async function Story({ address }: { address: string }) {
  const json: unknown = await (await fetch(address)).json();
  return (
    <main id="main">
      <Article article={parseArticle(json)} />
    </main>
  );
}
