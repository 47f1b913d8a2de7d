import { AnchorMdx } from '@storybook/addon-docs/blocks';
import manifest from '../../package.json' with { type: 'json' };
import './docs.css';

/** Where the repository can be read, once `package.json` says so. */
const repository: string | undefined =
  'repository' in manifest ? String(manifest.repository) : undefined;

/** A file of the repository: a link to it, or its path alone as long as it is nowhere to be read. */
export function SourceFile({ path }: { path: string }) {
  const name = <code>{path}</code>;
  return repository ? <a href={`${repository}/blob/main/${path}`}>{name}</a> : name;
}

export interface LinksProps {
  /** The stories that show what the page tells, by their ids, and what they are called. */
  stories: Readonly<Record<string, string>>;
  /** The files that it rests on, from the repository's root. */
  sources: readonly string[];
}

/** The end of a guide: where it is to be seen, and where it is written. */
export const Links = ({ stories, sources }: LinksProps) => (
  <nav className="docs-links" aria-label="Stories and sources">
    <dl>
      <dt>See it</dt>
      {Object.entries(stories).map(([id, name]) => (
        <dd key={id}>
          <AnchorMdx href={`?path=/story/${id}`}>{name}</AnchorMdx>
        </dd>
      ))}
      <dt>Read it</dt>
      {sources.map((path) => (
        <dd key={path}>
          <SourceFile path={path} />
        </dd>
      ))}
    </dl>
  </nav>
);
