import type { Meta, StoryObj } from '@storybook/react-vite';
import { withIsland } from '../../../../.storybook/island.tsx';
import { ar } from '../messages/ar.js';
import { en } from '../messages/en.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import { mountReaderSettings } from './mountReaderSettings.js';
import { ReaderSettings } from './ReaderSettings.js';

const island = withIsland(mountReaderSettings, undefined);

const meta = {
  title: 'Page parts/ReaderSettings',
  component: ReaderSettings,
  decorators: [island],
} satisfies Meta<typeof ReaderSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Focused: Story = {
  play: ({ canvasElement }) =>
    canvasElement.querySelector<HTMLInputElement>('[value="m"]')?.focus({ focusVisible: true }),
};
export const LongContent: Story = {
  args: {
    messages: {
      ...en,
      reading: {
        ...en.reading,
        scheme: 'Light or dark, whichever is kinder to your eyes',
        schemes: {
          system: 'As it is set on this computer',
          light: 'Always dark letters on light paper',
          dark: 'Always light letters on dark paper',
        },
      },
    },
  },
};
export const Hindi: Story = { args: { lang: 'hi', messages: hi } };
export const Korean: Story = { args: { lang: 'ko', messages: ko } };
export const RightToLeft: Story = {
  args: { lang: 'ar', messages: ar },
  globals: { direction: 'rtl' },
};
