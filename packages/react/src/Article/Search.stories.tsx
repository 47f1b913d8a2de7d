import { teaser } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { SearchMarkup } from '../../../../.storybook/SearchMarkup.tsx';
import { text } from '../../../../.storybook/samples.ts';

const meta = {
  title: 'Article/Search markup',
  component: SearchMarkup,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  args: { article: sampleArticle },
} satisfies Meta<typeof SearchMarkup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** What was wrong is said on the page and in the markup. */
export const Corrected: Story = {
  args: {
    article: {
      ...sampleArticle,
      corrections: [
        {
          kind: 'correction',
          text: text('An earlier version gave the width of the zone as 14 km. It is 4 km.'),
          date: '2025-10-19T20:10:00+05:30',
        },
      ],
    },
  },
};

/** Only subscribers may read the text, which is on the page: the markup says where. */
export const Paywalled: Story = {
  args: { article: { ...sampleArticle, access: { isAccessibleForFree: false } } },
};

/** The rest of the story is not on the page, and not in the markup. */
export const Teaser: Story = { args: { article: teaser(sampleArticle, { blocks: 3 }) } };

/** A story that is not out is not told of. */
export const Draft: Story = { args: { article: { ...sampleArticle, status: 'draft' } } };
