import { sampleArticle } from '@galley/article/sample';
import type { Meta, StoryObj } from '@storybook/react-vite';
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
