import { sampleArticle } from '@galley/article/sample';
import { AdSlot, Article, adPlaces } from '@galley/react';

const places = adPlaces(sampleArticle.body, { everyWords: 250, max: 3 });

export const Example = () => (
  <Article
    article={sampleArticle}
    insert={({ index }) => {
      const place = places.indexOf(index);
      if (place < 0) return null;
      return <AdSlot name={`story-${place + 1}`} number={place + 1} sizes={['mpu']} continues />;
    }}
  />
);
