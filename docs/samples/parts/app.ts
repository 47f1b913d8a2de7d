import type { Recommendation } from '@galley/react';

/** What an app has of its own: a counter, and a service that recommends stories. */
export const counted: string[] = [];
export const count = (what: string) => void counted.push(what);

export const service = {
  async recommend(story: string, _?: { signal: AbortSignal }): Promise<Recommendation[]> {
    return [{ href: `/news/${story}`, text: `More on ${story}` }];
  },
};
