/** In place of src/parts.tsx: the same elements, written by hand for this one story. */
import type { Article, LinkItem } from '@galley/article';
import { useId } from 'react';
import { HandWritten } from '../handwritten.tsx';

export const Story = ({ article }: { article: Article }) => <HandWritten article={article} />;

export function MostRead({ links }: { links: LinkItem[] }) {
  const id = useId();
  return (
    <nav
      className="galley-LinkGroup galley-LinkGroup-layout-list"
      data-galley="link-group"
      aria-labelledby={id}
    >
      <h2 id={id}>Most read</h2>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
