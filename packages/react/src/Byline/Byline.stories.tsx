import type { Meta, StoryObj } from '@storybook/react-vite';
import { guardPost, long, people, webDesk } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { Byline } from './Byline.js';

const meta = {
  title: 'Components/Byline',
  component: Byline,
  args: { contributors: [webDesk] },
} satisfies Meta<typeof Byline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Avatar: Story = { args: { avatar: true } };
export const OnePerson: Story = { args: { contributors: people.slice(0, 1) } };
export const ManyPeople: Story = { args: { contributors: people } };
export const BritishList: Story = { args: { contributors: people, locale: 'en-GB' } };
export const FreeText: Story = {
  args: {
    contributors: people,
    text: 'Ana Ruiz in Madrid, Bo Lindqvist in Umeå; photographs by agencies',
  },
};
export const SeveralAvatars: Story = {
  args: {
    avatar: true,
    contributors: [webDesk, { name: 'Ana Ruiz', type: 'person', image: guardPost }],
  },
};
export const MissingPicture: Story = {
  args: { avatar: true, contributors: [{ ...webDesk, image: { src: 'nowhere:', alt: '' } }] },
};
export const LongContent: Story = {
  args: { contributors: [...people, ...people, { name: long.word, type: 'organization' }] },
};
export const Empty: Story = { args: { contributors: [] } };
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    contributors: [
      {
        name: 'ليلى حداد',
        type: 'person',
        url: 'https://example.com/layla',
        role: 'محررة الشؤون الدولية',
      },
      { name: 'The Daily Galley', type: 'organization', lang: 'en' },
    ],
  },
  globals: { direction: 'rtl' },
};
export const Hindi: Story = {
  args: {
    lang: 'hi',
    messages: hi,
    contributors: [
      { name: 'मीरा जोशी', type: 'person', url: 'https://example.com/mira' },
      { name: 'अर्जुन राव', type: 'person' },
      { name: 'सना खान', type: 'person' },
    ],
  },
};
