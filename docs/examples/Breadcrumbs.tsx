import { Breadcrumbs } from '@galley/react';

export const Example = () => (
  <Breadcrumbs
    links={[
      { href: '/', text: 'Home' },
      { href: '/world', text: 'World' },
    ]}
    page="The bridge opens in spring"
  />
);
