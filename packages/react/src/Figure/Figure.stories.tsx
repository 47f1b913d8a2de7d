import type { Meta, StoryObj } from '@storybook/react-vite';
import { guardPost, long, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { Figure } from './Figure.js';

const meta = {
  title: 'Components/Figure',
  component: Figure,
  args: { image: guardPost },
} satisfies Meta<typeof Figure>;

export default meta;
type Story = StoryObj<typeof meta>;

const { caption: _caption, credit: _credit, ...bare } = guardPost;

export const Default: Story = {};
export const Priority: Story = { args: { priority: true } };
export const Square: Story = { args: { ratio: '1:1' } };
export const FourByThree: Story = { args: { ratio: '4:3' } };
/** Cut by CSS: the sample has no files of this shape. */
export const ThreeByTwo: Story = { args: { ratio: '3:2' } };
export const Thumbnail: Story = { args: { placement: 'thumbnail', ratio: '1:1' } };
export const CreditAlone: Story = { args: { image: { ...bare, credit: 'The Daily Galley' } } };
export const CaptionAlone: Story = {
  args: { image: { ...bare, caption: [{ type: 'text', text: 'Seen from Paju.' }] } },
};
export const Decorative: Story = { args: { image: { ...bare, alt: '', decorative: true } } };
export const MissingPicture: Story = { args: { image: { ...guardPost, src: '', renditions: [] } } };
/** The file is gone: its alternative text stands in the space kept for it. */
export const BrokenPicture: Story = {
  args: { image: { ...guardPost, src: '/galley-sample/gone.jpg', renditions: [] } },
};
/** The CMS gives no size: the space is kept by a shape. */
export const UnknownSize: Story = {
  args: { image: { src: guardPost.src, alt: guardPost.alt, credit: 'The Daily Galley' } },
};
export const LongContent: Story = {
  args: {
    image: {
      ...guardPost,
      caption: [{ type: 'text', text: `${long.headline}. ${long.word}` }],
      credit: 'A photographer with a long name for an agency with a longer one',
    },
  },
};
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    image: { ...guardPost, caption: [{ type: 'text', text: words.ar.text }] },
  },
  globals: { direction: 'rtl' },
};
