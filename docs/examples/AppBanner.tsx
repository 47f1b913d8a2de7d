import { AppBanner } from '@galley/react';

export const Example = () => (
  <AppBanner
    heading="The Daily Galley, in your pocket"
    text="Tomorrow’s front page tonight."
    ios="https://example.com/app-store"
    android="https://example.com/google-play"
  />
);
