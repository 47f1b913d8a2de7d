import { DocsContainer, type DocsContainerProps, DocsContext } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useContext } from 'react';
import { SourceFile } from './Links.tsx';

/** The component's file, where the page belongs to a component: its stories tell. */
function ownSource(context: DocsContainerProps['context']): string | undefined {
  try {
    const { preparedMeta } = context.resolveOf('meta', ['meta']);
    const stories: unknown = preparedMeta.parameters.fileName;
    return typeof stories === 'string' && preparedMeta.component
      ? stories.replace(/^\.\//, '').replace('.stories.tsx', '.tsx')
      : undefined;
  } catch {
    // A guide belongs to none, and ends in links of its own.
    return undefined;
  }
}

/** Drawn after the page, which by then has said whose it is. */
function OwnSource() {
  const path = ownSource(useContext(DocsContext));
  return path ? (
    <p className="docs-links">
      Source: <SourceFile path={path} />
    </p>
  ) : null;
}

/** Around every page of documentation. */
export const Container = ({ children, ...props }: PropsWithChildren<DocsContainerProps>) => (
  <DocsContainer {...props}>
    {children}
    <OwnSource />
  </DocsContainer>
);
