import type { Meta, StoryObj } from '@storybook/react-vite';
import { withIsland } from '../../../../.storybook/island.tsx';
import { long } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { EditionPicker } from './EditionPicker.js';
import { mountEditionPicker } from './mountEditionPicker.js';

const editions = [
  { href: '#en-in', text: 'English (India)', lang: 'en-IN' },
  { href: '#en', text: 'English (World)', lang: 'en' },
  { href: '#hi', text: 'हिन्दी', lang: 'hi' },
  { href: '#ar', text: 'العربية', lang: 'ar' },
  { href: '#ko', text: '한국어', lang: 'ko' },
];

const island = withIsland(mountEditionPicker, undefined);

const meta = {
  title: 'Page parts/EditionPicker',
  component: EditionPicker,
  args: { editions, current: '#en-in' },
  decorators: [
    (Story, context) => (context.parameters.script === false ? <Story /> : island(Story, context)),
  ],
} satisfies Meta<typeof EditionPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** As a reader finds it open. */
const opened: Pick<Story, 'play' | 'decorators'> = {
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: '19rem' }}>
        <Story />
      </div>
    ),
  ],
  play: ({ canvasElement }) => canvasElement.querySelector('summary')?.click(),
};

export const Default: Story = {};
export const Open: Story = opened;
/** A list that keeps to the far side of its button, as at the end of a masthead. */
export const AlignedToTheEnd: Story = {
  ...opened,
  args: { align: 'end' },
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: '19rem', display: 'flex', justifyContent: 'flex-end' }}>
        <Story />
      </div>
    ),
  ],
};
export const InALine: Story = { args: { layout: 'list' } };
export const NoCurrentEdition: Story = { args: { current: undefined } };
export const LongContent: Story = {
  ...opened,
  args: {
    label: 'The edition of the newspaper that you are reading',
    current: '#long',
    editions: [{ href: '#long', text: `${long.headline} ${long.word}`, lang: 'de' }, ...editions],
  },
};
export const Empty: Story = { args: { editions: [] } };
export const RightToLeft: Story = {
  ...opened,
  args: { lang: 'ar', messages: ar, current: '#ar' },
  globals: { direction: 'rtl' },
};
/** The same links with no script at all: `details` opens them. */
export const WithoutScript: Story = { parameters: { script: false } };
