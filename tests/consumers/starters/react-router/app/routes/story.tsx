import { ShareLinksIsland } from '@galley/react/islands';
import { loadStory } from '../../story/loadStory';
import { StoryHead } from '../../story/StoryHead';
import { StoryPage } from '../../story/StoryPage';
import type { Route } from './+types/story';

/** Runs on the server alone, so the parser is not sent to the reader. */
export const loader = () => loadStory();

export default function Story({ loaderData: { article, head } }: Route.ComponentProps) {
  return (
    <>
      <StoryHead {...head} />
      <StoryPage article={article} sharing />
      <ShareLinksIsland />
    </>
  );
}
