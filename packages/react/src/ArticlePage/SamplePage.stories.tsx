import type { Meta, StoryObj } from '@storybook/react-vite';
import { withIsland } from '../../../../.storybook/island.tsx';
import { pseudoMessages } from '../../../../.storybook/pseudo.ts';
import { mountPage } from '../../../../tests/consumers/page/behaviours.ts';
import { SamplePage } from '../../../../tests/consumers/page/SamplePage.tsx';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';

const meta = {
  title: 'Page/Sample page',
  component: SamplePage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  decorators: [withIsland(mountPage, undefined)],
} satisfies Meta<typeof SamplePage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All that stands around the sample story, as an app composes it. */
export const Default: Story = {};
/** The page's own words in Hindi; the story stays as it was written. */
export const Hindi: Story = { args: { messages: hi, edition: '/hi' } };
export const RightToLeft: Story = {
  args: { messages: ar, edition: '/ar' },
  globals: { direction: 'rtl' },
};
/** Every word of the library's own between brackets: what stands without is the newspaper's. */
export const PseudoLocale: Story = { args: { messages: pseudoMessages } };
/** As the server sends it after a comment was refused: nothing that was typed is lost. */
export const RefusedComment: Story = {
  args: {
    comment: {
      state: 'failure',
      message: 'This reads like advertising. Say it in other words.',
      values: { name: 'Ana', text: 'The finest tractors, at prices that you would not believe.' },
    },
  },
};
