import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';
import { ShareLinksIsland } from '@galley/react/islands';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadStory } from '../story/loadStory';
import { StoryHead } from '../story/StoryHead';
import { StoryPage } from '../story/StoryPage';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

const story = await loadStory();
if (story) {
  document.documentElement.lang = story.article.lang;
  document.documentElement.dir = story.article.dir ?? '';
}

createRoot(root).render(
  <StrictMode>
    {story ? (
      <>
        <StoryHead {...story.head} />
        <StoryPage article={story.article} now={story.now} sharing />
        <ShareLinksIsland />
      </>
    ) : (
      <p>The story is not out yet.</p>
    )}
  </StrictMode>,
);
