import { sampleArticle } from '@galley/article/sample';
import { Article } from '@galley/react';
import '@galley/react/styles.css';
// Written by the command from page/evening.json.
import './evening.css';
import { createRoot } from 'react-dom/client';
import { main } from './main';

createRoot(main()).render(<Article article={sampleArticle} />);
