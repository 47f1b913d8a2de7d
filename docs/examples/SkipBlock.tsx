import { SkipBlock } from '@galley/react';

export const Example = () => (
  <SkipBlock text="Skip the map">
    <iframe title="Map of the river" src="/map" />
  </SkipBlock>
);
