import { SectionNav } from '@galley/react';

export const Example = () => (
  <SectionNav
    links={[
      { href: '/world', text: 'World' },
      { href: '/sport', text: 'Sport' },
    ]}
    current="/world"
  />
);
