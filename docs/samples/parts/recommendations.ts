import { mountRecommendations } from '@galley/react/mount';
import { count, service } from './app.ts';

export const end = mountRecommendations(document, {
  load: (src, signal) => service.recommend(src, { signal }),
});
document.addEventListener('galley:recommendations', (event) => {
  count((event as CustomEvent<{ state: string }>).detail.state);
});
