import { FollowLinks } from '@galley/react';

export const Example = () => (
  <FollowLinks
    accounts={[
      { service: 'instagram', href: 'https://example.com/i', text: 'Instagram' },
      { service: 'email', href: '/newsletters', text: 'Newsletters' },
    ]}
  />
);
