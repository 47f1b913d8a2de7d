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

const { article, head } = await loadStory();
document.documentElement.lang = article.lang;
document.documentElement.dir = article.dir ?? '';

createRoot(root).render(
  <StrictMode>
    <StoryHead {...head} />
    <StoryPage article={article} sharing />
    <ShareLinksIsland />
  </StrictMode>,
);
