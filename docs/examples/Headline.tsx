import { Headline } from '@galley/react';

export const Example = () => (
  <Headline kicker="Transport" size="xl">
    The bridge opens in spring
  </Headline>
);
