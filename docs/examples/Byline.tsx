import { Byline } from '@galley/react';

export const Example = () => (
  <Byline
    contributors={[
      { type: 'person', name: 'Ana Ruiz', url: '/people/ana-ruiz' },
      { type: 'organization', name: 'Example Press' },
    ]}
  />
);
