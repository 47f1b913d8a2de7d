import { Markdown } from '@storybook/addon-docs/blocks';
import { ScrollTable } from './ScrollTable.tsx';

/** A page of Markdown that a script wrote, with its tables as those of a guide. */
export const Generated = ({ children }: { children: string }) => (
  <Markdown options={{ overrides: { table: ScrollTable } }}>{children}</Markdown>
);
