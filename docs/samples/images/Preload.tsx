import type { Article } from '@galley/article';
import { leadImagePreload } from '@galley/react';

export const Preload = ({ article }: { article: Article }) =>
  leadImagePreload(article).map((link) => (
    <link key={link.href} rel="preload" as="image" {...link} />
  ));
