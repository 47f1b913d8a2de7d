import { Standfirst } from '@galley/react';

export const Example = () => (
  <Standfirst>Forty years after the flood, the way is clear.</Standfirst>
);
