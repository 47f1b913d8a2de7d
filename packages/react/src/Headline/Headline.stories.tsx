import type { Meta, StoryObj } from '@storybook/react-vite';
import { long, words } from '../../../../.storybook/samples.ts';
import { Headline } from './Headline.js';

const meta = {
  title: 'Components/Headline',
  component: Headline,
  args: { children: words.en.headline },
} satisfies Meta<typeof Headline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithKicker: Story = { args: { kicker: 'Korea' } };
/** Leads to the section, in the colours of the kicker. */
export const LinkedKicker: Story = { args: { kicker: <a href="#korea">Korea</a> } };
export const Small: Story = { args: { size: 's', kicker: 'Korea' } };
export const Medium: Story = { args: { size: 'm', kicker: 'Korea' } };
export const ExtraLarge: Story = { args: { size: 'xl', kicker: 'Korea' } };
export const LowerLevel: Story = {
  args: { level: 2, size: 's' },
  decorators: [
    (Story) => (
      <div>
        <Headline size="m">The front page</Headline>
        <Story />
      </div>
    ),
  ],
};
export const LongContent: Story = { args: { kicker: long.word, children: long.headline } };
export const LongWord: Story = { args: { children: long.word } };
export const RightToLeft: Story = {
  args: { lang: 'ar', kicker: 'كوريا', children: words.ar.headline },
  globals: { direction: 'rtl' },
};
export const Hindi: Story = { args: { lang: 'hi', kicker: 'कोरिया', children: words.hi.headline } };
export const Korean: Story = { args: { lang: 'ko', kicker: '국경', children: words.ko.headline } };
