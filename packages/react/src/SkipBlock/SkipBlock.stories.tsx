import type { Meta, StoryObj } from '@storybook/react-vite';
import { long } from '../../../../.storybook/samples.ts';
import { LinkGroup } from '../LinkGroup/LinkGroup.js';
import { ar } from '../messages/ar.js';
import { SkipBlock } from './SkipBlock.js';

const towns = ['Paju', 'Yeoncheon', 'Cheorwon', 'Hwacheon', 'Yanggu', 'Inje', 'Goseong'];
const links = towns.map((text) => ({ text, href: `#${text}` }));

const meta = {
  title: 'Page parts/SkipBlock',
  component: SkipBlock,
  args: {
    text: 'Skip the towns',
    children: <LinkGroup heading="Towns along the line" links={links} layout="columns" />,
  },
} satisfies Meta<typeof SkipBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Press Tab: the link stands over the block while it has focus. */
export const Default: Story = {};
export const OwnWords: Story = { args: { text: undefined } };
export const LongContent: Story = { args: { text: `${long.headline} ${long.word}` } };
export const RightToLeft: Story = {
  args: { lang: 'ar', messages: ar, text: undefined },
  globals: { direction: 'rtl' },
};
