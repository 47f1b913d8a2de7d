import type { Live, LiveUpdate } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { guardPost, long, people, text, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { Article } from './Article.js';

const paragraph = (line: string) => ({ type: 'paragraph' as const, children: text(line) });

const updates: LiveUpdate[] = [
  {
    id: '5',
    title: text('What we know so far'),
    datePublished: '2025-10-19T20:10:00+05:30',
    pinned: true,
    summary: true,
    body: [
      {
        type: 'list',
        ordered: false,
        items: [
          { children: text('A soldier crossed the line on Sunday and is in custody.') },
          { children: text('He has asked to stay, the military says.') },
        ],
      },
    ],
  },
  {
    id: '4',
    title: text('Seoul: the soldier has asked to stay'),
    datePublished: '2025-10-19T19:40:00+05:30',
    dateModified: '2025-10-19T19:55:00+05:30',
    contributors: people.slice(0, 2),
    keyEvent: true,
    body: [paragraph(words.en.text), { type: 'image', image: guardPost }],
  },
  {
    id: '3',
    datePublished: '2025-10-19T19:20:00+05:30',
    body: [
      paragraph('No shots were heard, people in the nearest village say.'),
      { type: 'heading', level: 3, children: text('On the southern side'), anchor: 'south' },
      paragraph(words.en.text),
    ],
  },
  {
    id: '2',
    title: text('A crossing is reported'),
    datePublished: '2025-10-19T18:56:00+05:30',
    keyEvent: true,
    body: [paragraph(words.en.text)],
  },
];

const live: Live = {
  status: 'live',
  updates,
  pagination: { newer: '?page=newer', older: '?page=older' },
};

const { related: _, body: __, ...head } = sampleArticle;
const story = {
  ...head,
  type: 'liveblog' as const,
  body: [paragraph('What happens at the border, as it happens.')],
};

const meta = {
  title: 'Article/Live',
  component: Article,
  tags: ['!autodocs'],
  args: { article: { ...story, live } },
  parameters: { layout: 'fullscreen' },
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

export const Ended: Story = {
  args: { article: { ...story, live: { ...live, status: 'ended', pagination: {} } } },
};

export const LongContent: Story = {
  args: {
    article: {
      ...story,
      live: {
        ...live,
        updates: updates.map((update) => ({
          ...update,
          title: text(`${long.headline} ${long.word}`),
          keyEvent: true,
          contributors: people,
          body: [paragraph(`${long.headline}. ${long.word}`)],
        })),
      },
    },
  },
};

export const RightToLeft: Story = {
  args: {
    article: {
      ...story,
      lang: 'ar',
      dir: 'rtl',
      kicker: 'كوريا',
      headline: text(words.ar.headline),
      standfirst: text(words.ar.text),
      byline: { contributors: [] },
      leadMedia: { type: 'image', image: { ...guardPost, caption: text(words.ar.text) } },
      body: [],
      live: {
        ...live,
        updates: updates.map(({ contributors: _, ...update }) => ({
          ...update,
          title: text(words.ar.headline),
          body: [paragraph(words.ar.text)],
        })),
      },
    },
    dir: 'rtl',
    messages: ar,
  },
  globals: { direction: 'rtl' },
};

/** Before the first update. */
export const Empty: Story = {
  args: { article: { ...story, live: { status: 'upcoming', updates: [] } } },
};
