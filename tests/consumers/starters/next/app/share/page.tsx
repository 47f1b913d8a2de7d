import { ShareLinksIsland } from '@galley/react/islands';
import { notFound } from 'next/navigation';
import { loadStory } from '../../story/loadStory';
import { StoryHead } from '../../story/StoryHead';
import { StoryPage } from '../../story/StoryPage';

/** Made anew each minute, so that a story comes when its embargo ends. */
export const revalidate = 60;

/** The same story with one island: only the script of sharing is sent. */
export default async function Page() {
  const story = await loadStory();
  if (!story) notFound();
  return (
    <>
      <StoryHead {...story.head} />
      <StoryPage article={story.article} now={story.now} sharing />
      <ShareLinksIsland />
    </>
  );
}
