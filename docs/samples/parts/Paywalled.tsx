import { type Block, type Article as Data, teaser } from '@galley/article';
import { Article, Paywall } from '@galley/react';
import type { ReactNode } from 'react';

const end: Block = { type: 'custom', name: 'paywall', data: null, text: '' };

export function Paywalled({ article, offer }: { article: Data; offer: ReactNode }) {
  const cut = teaser(article, { blocks: 3 });
  return (
    <Article
      article={{ ...cut, body: [...cut.body, end] }}
      components={{ blocks: { custom: () => <Paywall>{offer}</Paywall> } }}
    />
  );
}
