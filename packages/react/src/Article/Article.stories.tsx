import { sampleArticle } from '@galley/article/sample';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { guardPost, long, people, text, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { Article } from './Article.js';

const meta = {
  title: 'Article/Sample article',
  component: Article,
  // The story itself comes first; its documentation is the page "Use".
  tags: ['!autodocs'],
  args: { article: sampleArticle },
  parameters: { layout: 'fullscreen' },
  // A page has one `main`; the story is in it.
  decorators: [
    (Story) => (
      <main id="main">
        <Story />
      </main>
    ),
  ],
  render: (args, { globals }) => <Article dir={globals.direction} {...args} />,
} satisfies Meta<typeof Article>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A story in Arabic, as short as a first flash. */
export const RightToLeft: Story = {
  args: {
    article: {
      ...sampleArticle,
      lang: 'ar',
      dir: 'rtl',
      kicker: 'كوريا',
      headline: text(words.ar.headline),
      standfirst: text(words.ar.text),
      byline: { contributors: [{ name: 'ليلى حداد', type: 'person', role: 'محررة' }] },
      leadMedia: { type: 'image', image: { ...guardPost, caption: text(words.ar.text) } },
      body: [
        { type: 'paragraph', children: text(words.ar.text) },
        { type: 'heading', level: 2, children: text(words.ar.headline) },
        { type: 'blockquote', children: [{ type: 'paragraph', children: text(words.ar.text) }] },
        { type: 'pullquote', children: text(words.ar.text), attribution: text('ليلى حداد') },
      ],
      related: [{ href: '#', text: words.ar.headline, kicker: 'الحدود' }],
    },
    dir: 'rtl',
    messages: ar,
  },
  globals: { direction: 'rtl' },
};

/** Everything at its longest, and a picture of each width within the text. */
export const LongContent: Story = {
  args: {
    article: {
      ...sampleArticle,
      headline: text(long.headline),
      standfirst: text(`${long.headline}. ${long.word}`),
      byline: { contributors: people },
      body: [
        { type: 'image', image: guardPost },
        { type: 'paragraph', children: text(`${long.headline}. ${long.word}`) },
        { type: 'image', image: guardPost, placement: 'full' },
        { type: 'image', image: guardPost, placement: 'thumbnail' },
        { type: 'pullquote', children: text(long.headline) },
        { type: 'unknown', sourceType: 'poll', text: 'A block that the model does not know.' },
      ],
    },
  },
};

/** The least that a story has. */
export const Empty: Story = {
  args: {
    article: {
      id: 'least',
      url: 'https://example.com/least',
      type: 'article',
      lang: 'en',
      headline: text('A headline and a time'),
      byline: { contributors: [] },
      datePublished: '2025-10-19T18:56:00+05:30',
      body: [],
    },
  },
};
