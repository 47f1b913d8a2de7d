import type { Audio, Block, Embed, Gallery, Image, Video } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { guardPost, long, text, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { Article } from './Article.js';

const [ridge, bridge, podium] = (sampleArticle.related ?? []).map(({ image }) => image as Image);

const pictures: Image[] = [
  { ...guardPost, credit: 'Illustration: The Daily Galley' },
  { ...ridge, caption: text('Loudspeakers on the ridge at dusk.'), credit: 'Ana Ruiz' } as Image,
  { ...bridge, caption: text('The bridge, closed since 2020.') } as Image,
  { ...podium, digitalSourceType: 'trainedAlgorithmicMedia' } as Image,
  { ...guardPost, caption: text('The same post.'), digitalSourceType: 'compositeSynthetic' },
];

const gallery = (count: number): Gallery => ({
  type: 'gallery',
  images: pictures.slice(0, count),
  caption: text(`The border in ${count} pictures.`),
});

const square = {
  ...guardPost,
  src: '/galley-sample/guard-post-1x1-600.jpg',
  width: 600,
  height: 600,
};

// No recording is shipped: the players stand as they do before one is played.
const video: Video = {
  type: 'video',
  title: 'How the border is guarded',
  sources: [{ src: '/galley-sample/gone.mp4', type: 'video/mp4', width: 1280, height: 720 }],
  tracks: [
    { src: '/galley-sample/gone.en.vtt', kind: 'captions', lang: 'en', label: 'English' },
    { src: '/galley-sample/gone.ko.vtt', kind: 'subtitles', lang: 'ko', label: '한국어' },
  ],
  poster: guardPost,
  caption: text('Fences, mines and two armies: what a crossing has to pass.'),
  credit: 'The Daily Galley',
  transcript: [
    { type: 'paragraph', children: text(words.en.text) },
    { type: 'paragraph', children: text('The guard post stands a few hundred metres away.') },
  ],
};

const audio: Audio = {
  type: 'audio',
  title: 'The Daily Galley podcast: a walk across the line',
  sources: [{ src: '/galley-sample/gone.mp3', type: 'audio/mpeg' }],
  image: guardPost,
  caption: text('Our reporters on a day at the border.'),
  transcript: [{ type: 'paragraph', children: text(words.en.text) }],
};

const film: Embed = {
  type: 'embed',
  provider: 'youtube',
  url: 'https://www.youtube.com/watch?v=0',
  title: 'The border from the air',
  image: guardPost,
  fallback: [],
};

const post: Embed = {
  type: 'embed',
  provider: 'x',
  url: 'https://x.com/galley/status/0',
  fallback: [
    {
      type: 'blockquote',
      children: [{ type: 'paragraph', children: text('A soldier has come over. More to follow.') }],
      attribution: text('The Daily Galley (@galley)'),
    },
  ],
};

const between = (...blocks: Block[]): Block[] =>
  blocks.flatMap((block) => [block, { type: 'paragraph', children: text(words.en.text) }]);

const { related: _, ...story } = sampleArticle;

const meta = {
  title: 'Article/Media',
  component: Article,
  tags: ['!autodocs'],
  args: {
    article: { ...story, body: between(video, audio, film, post, gallery(4)) },
  },
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

/** One of each, as in a story of the day. */
export const Default: Story = {};

/** Galleries of one picture to five. */
export const Galleries: Story = {
  args: { article: { ...story, body: between(...[1, 2, 3, 4, 5].map(gallery)) } },
};

export const LeadVideo: Story = { args: { article: { ...story, leadMedia: video } } };
export const LeadGallery: Story = { args: { article: { ...story, leadMedia: gallery(3) } } };
export const LeadAudio: Story = { args: { article: { ...story, leadMedia: audio } } };
export const LeadEmbed: Story = { args: { article: { ...story, leadMedia: film } } };

/** Who paid, what a machine did, what the reader ought to know. */
export const SponsorAndDisclosures: Story = {
  args: {
    article: {
      ...story,
      leadMedia: {
        ...story.leadMedia,
        image: { ...guardPost, credit: 'Agency', digitalSourceType: 'trainedAlgorithmicMedia' },
      },
      sponsor: {
        name: 'The Harbour Fund',
        url: 'https://example.com/harbour',
        logo: { src: '/galley-sample/web-desk-96.jpg', width: 96, height: 96, alt: 'An anchor' },
      },
      disclosures: [
        { kind: 'ai', text: text('A program made a first translation; an editor checked it.') },
        { kind: 'affiliate', text: text('We may earn something when you buy through a link.') },
      ],
    },
  },
};

/** Everything at its longest. */
export const LongContent: Story = {
  args: {
    article: {
      ...story,
      sponsor: { name: `${long.headline} ${long.word}` },
      body: between(
        {
          ...video,
          title: long.headline,
          caption: text(`${long.headline} ${long.word}`),
          credit: long.word,
        },
        { ...audio, title: `${long.headline} ${long.word}` },
        { ...film, title: `${long.headline} ${long.word}`, caption: text(long.headline) },
        {
          type: 'gallery',
          images: [...pictures, ...pictures].map((image) => ({
            ...image,
            caption: text(`${long.headline} ${long.word}`),
          })),
        },
      ),
      disclosures: [{ kind: 'other', text: text(`${long.headline} ${long.word}`) }],
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
      byline: { contributors: [{ name: 'ليلى حداد', type: 'person' }] },
      leadMedia: { ...video, title: words.ar.headline, caption: text(words.ar.text) },
      sponsor: { name: 'ليلى حداد' },
      body: [
        { ...audio, title: words.ar.headline, caption: text(words.ar.text) },
        { ...film, title: words.ar.headline },
        { ...gallery(3), caption: text(words.ar.text) },
      ],
    },
    dir: 'rtl',
    messages: ar,
  },
  globals: { direction: 'rtl' },
};

/** A square film, and players without a still, a title or a size. */
export const Shapes: Story = {
  args: {
    article: {
      ...story,
      body: between(
        { ...video, poster: square },
        { type: 'video', sources: [{ src: '/galley-sample/gone.mp4' }] },
        { type: 'audio', sources: [{ src: '/galley-sample/gone.mp3' }] },
      ),
    },
  },
};

/** What is left where no file can be shown: a still, a title, a caption. */
export const Empty: Story = {
  args: {
    article: {
      ...story,
      body: between(
        { ...video, sources: [] },
        { type: 'video', sources: [], title: 'How the border is guarded' },
        { ...audio, sources: [] },
        { type: 'gallery', images: [] },
        { type: 'embed', provider: 'other', url: 'https://maps.example.com/border', fallback: [] },
      ),
    },
  },
};
