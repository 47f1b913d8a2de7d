'use client';

import { useIsland } from '../internal/useIsland.client.js';
import { mountRecommendations, type RecommendationsOptions } from './mountRecommendations.js';

/** Fetches the stories of every `Recommendations` with a `src` on the page. */
export function RecommendationsIsland(options: Omit<RecommendationsOptions, 'load'>) {
  useIsland(mountRecommendations, options);
  return null;
}
