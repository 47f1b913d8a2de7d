import { Body, basicRenderers } from '@galley/react';
import { article } from './story.ts';

export const Example = () => <Body blocks={article.body} renderers={basicRenderers} />;
