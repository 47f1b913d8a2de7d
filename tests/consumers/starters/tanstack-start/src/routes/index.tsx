import { ShareLinksIsland } from '@galley/react/islands';
import { createFileRoute } from '@tanstack/react-router';
import { StoryHead } from '../../story/StoryHead';
import { StoryPage } from '../../story/StoryPage';
import { fetchStory } from '../fetchStory';

export const Route = createFileRoute('/')({
  loader: () => fetchStory(),
  component: Story,
});

function Story() {
  const { article, head } = Route.useLoaderData();
  return (
    <>
      <StoryHead {...head} />
      <StoryPage article={article} sharing />
      <ShareLinksIsland />
    </>
  );
}
