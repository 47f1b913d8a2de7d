import type { Contributor } from '@galley/article';
import type { ComponentPropsWithoutRef } from 'react';

/** An app's own link and byline, as it might have them. */
export const AppLink = (props: ComponentPropsWithoutRef<'a'>) => <a data-app="link" {...props} />;

export const AppByline = ({ names }: { names: readonly Contributor[] }) => (
  <p data-app="byline">{names.map(({ name }) => name).join(' + ')}</p>
);
