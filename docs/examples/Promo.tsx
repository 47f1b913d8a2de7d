import { Promo } from '@galley/react';

export const Example = () => (
  <Promo heading="Today’s e-paper" href="/e-paper" text="Sunday, the late edition" />
);
