import { loadStory } from '../story/loadStory';
import { StoryHead } from '../story/StoryHead';
import { StoryPage } from '../story/StoryPage';

/** A server component: no JavaScript of the story reaches the reader. */
export default async function Page() {
  const { article, head } = await loadStory();
  return (
    <>
      <StoryHead {...head} />
      <StoryPage article={article} />
    </>
  );
}
