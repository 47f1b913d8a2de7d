import type { Decorator } from '@storybook/react-vite';
import { useEffect } from 'react';

/** Gives a story the behaviour of a part, as an app's own script would. */
export const withIsland =
  <Options,>(
    mount: (root: Document, options: Options) => () => void,
    options: Options,
  ): Decorator =>
  (Story) => {
    useEffect(() => mount(document, options), []);
    return <Story />;
  };
