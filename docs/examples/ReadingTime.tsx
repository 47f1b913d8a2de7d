import { ReadingTime, readingMinutes } from '@galley/react';
import { article } from './story.ts';

export const Example = () => <ReadingTime minutes={readingMinutes(article.body)} />;
