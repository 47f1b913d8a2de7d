import type { Article as Data } from '@galley/article';
import { AdSlot, Article, adPlaces } from '@galley/react';

export function Story({ article }: { article: Data }) {
  const places = adPlaces(article.body, { everyWords: 250, max: 3 });
  return (
    <Article
      article={article}
      insert={({ index }) => {
        const place = places.indexOf(index);
        return place < 0 ? null : (
          <AdSlot name={`story-${place + 1}`} number={place + 1} sizes={['mpu']} continues />
        );
      }}
    />
  );
}
