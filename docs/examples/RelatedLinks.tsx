import { RelatedLinks } from '@galley/react';

export const Example = () => (
  <RelatedLinks
    links={[{ href: '/world/river', text: 'The river rises', kicker: 'Weather' }]}
    level={2}
  />
);
