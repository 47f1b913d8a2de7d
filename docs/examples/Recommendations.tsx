import { Recommendations } from '@galley/react';

export const Example = () => (
  <Recommendations
    href="/latest"
    source="Example Recommender"
    links={[
      { href: 'https://example.com/boots', text: 'Boots for rain', sponsor: 'Example Shoes' },
    ]}
  />
);
