import { notFound } from 'next/navigation';
import { loadStory } from '../story/loadStory';
import { StoryHead } from '../story/StoryHead';
import { StoryPage } from '../story/StoryPage';

/** Made anew each minute, so that a story comes when its embargo ends. */
export const revalidate = 60;

/** A server component: no JavaScript of the story reaches the reader. */
export default async function Page() {
  const story = await loadStory();
  if (!story) notFound();
  return (
    <>
      <StoryHead {...story.head} />
      <StoryPage article={story.article} now={story.now} />
    </>
  );
}
