import { ShareLinksIsland } from '@galley/react/islands';
import { createFileRoute, notFound } from '@tanstack/react-router';
import { StoryHead } from '../../story/StoryHead';
import { StoryPage } from '../../story/StoryPage';
import { fetchStory } from '../fetchStory';

export const Route = createFileRoute('/')({
  loader: async () => {
    const story = await fetchStory();
    if (!story) throw notFound();
    return story;
  },
  component: Story,
});

function Story() {
  const { article, head, now } = Route.useLoaderData();
  return (
    <>
      <StoryHead {...head} />
      <StoryPage article={article} now={now} sharing />
      <ShareLinksIsland />
    </>
  );
}
