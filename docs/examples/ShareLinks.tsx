import { ShareLinks } from '@galley/react';

export const Example = () => (
  <ShareLinks
    url="https://example.com/world/bridge"
    headline="The bridge opens in spring"
    services={['whatsapp', 'bluesky', 'email']}
  />
);
