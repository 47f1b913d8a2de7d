import { ShareLinksIsland } from '@galley/react/islands';
import { data } from 'react-router';
import { loadStory } from '../../story/loadStory';
import { StoryHead } from '../../story/StoryHead';
import { StoryPage } from '../../story/StoryPage';
import type { Route } from './+types/story';

/** Runs on the server alone, so the parser is not sent to the reader. */
export async function loader() {
  const story = await loadStory();
  if (!story) throw data(null, { status: 404 });
  return story;
}

export default function Story({ loaderData: { article, head, now } }: Route.ComponentProps) {
  return (
    <>
      <StoryHead {...head} />
      <StoryPage article={article} now={now} sharing />
      <ShareLinksIsland />
    </>
  );
}
