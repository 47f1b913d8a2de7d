import { Embed } from '@galley/react';

export const Example = () => (
  <Embed
    provider="youtube"
    href="https://www.youtube.com/watch?v=example"
    text="The bridge from the air"
    ratio="16:9"
  />
);
