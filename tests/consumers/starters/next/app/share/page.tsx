import { ShareLinksIsland } from '@galley/react/islands';
import { loadStory } from '../../story/loadStory';
import { StoryHead } from '../../story/StoryHead';
import { StoryPage } from '../../story/StoryPage';

/** The same story with one island: only the script of sharing is sent. */
export default async function Page() {
  const { article, head } = await loadStory();
  return (
    <>
      <StoryHead {...head} />
      <StoryPage article={article} sharing />
      <ShareLinksIsland />
    </>
  );
}
