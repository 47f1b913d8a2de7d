import { sampleArticle } from '@galley/article/sample';
import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { Article } from '../Article/Article.js';
import { ReadingProgress } from './ReadingProgress.js';

/** A story, and what comes after it on a page. */
const onPage: Decorator = (Story) => (
  <>
    <Story />
    <Article article={sampleArticle} locale="en-IN" />
    <p style={{ blockSize: '60rem', font: '1rem sans-serif' }}>The rest of the page.</p>
  </>
);

/** Scrolls so far that a part of the story is read, from 0 to 1. */
const readTo = (part: number) => async () => {
  await document.fonts.ready;
  const { top = 0, height = 0 } =
    document.querySelector('[data-galley="article"]')?.getBoundingClientRect() ?? {};
  scrollTo(0, scrollY + top + part * (height - innerHeight));
};

const meta = {
  title: 'Page parts/ReadingProgress',
  component: ReadingProgress,
  parameters: {
    docs: {
      story: { inline: false, height: '24rem' },
      description: {
        component:
          'A line along the top of the screen that grows as the story is read. CSS does it, with no script; a browser whose CSS cannot shows nothing. It follows the one `Article` of the page. **Do** set `of="page"` where the page has no `Article` or several. **Don’t** use it for short stories: it is for what takes some minutes.',
      },
    },
  },
  decorators: [onPage],
} satisfies Meta<typeof ReadingProgress>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { play: readTo(0.4) };
export const Unread: Story = { play: readTo(0) };
export const Read: Story = { play: readTo(1) };
export const OfThePage: Story = { args: { of: 'page' }, play: readTo(1) };
export const RightToLeft: Story = { play: readTo(0.4), globals: { direction: 'rtl' } };
