import { Recommendations } from '@galley/react';
import { RecommendationsIsland } from '@galley/react/islands';
import { Suspense } from 'react';
import { service } from './app.ts';

/** A server component. */
export async function Awaited({ story }: { story: string }) {
  const links = await service.recommend(story).catch(() => []);
  return <Recommendations href="/latest" links={links} source="Example Recommender" />;
}

export const Streamed = ({ story }: { story: string }) => (
  <Suspense fallback={<Recommendations href="/latest" state="loading" count={4} />}>
    <Awaited story={story} />
  </Suspense>
);

export const Fetched = () => (
  <>
    <Recommendations href="/latest" src="/api/recommended?story=42" />
    <RecommendationsIsland timeout={3000} />
  </>
);
