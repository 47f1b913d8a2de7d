import { LinkGroup } from '@galley/react';

export const Example = () => (
  <LinkGroup
    heading="Trending"
    layout="columns"
    links={[
      { href: '/topics/bridges', text: 'Bridges' },
      { href: '/topics/rivers', text: 'Rivers' },
    ]}
  />
);
