import { SkipLink } from '@galley/react';

export const Example = () => (
  <>
    <SkipLink href="#main" />
    <main id="main">The story</main>
  </>
);
