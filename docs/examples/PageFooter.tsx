import { LinkGroup, PageFooter } from '@galley/react';

export const Example = () => (
  <PageFooter links={[{ href: '/privacy', text: 'Privacy' }]} note="© The Daily Galley">
    <LinkGroup heading="Sections" links={[{ href: '/world', text: 'World' }]} />
  </PageFooter>
);
