import type { Meta, StoryObj } from '@storybook/react-vite';
import { ar } from '../messages/ar.js';
import { SkipLink } from './SkipLink.js';

const meta = {
  title: 'Components/SkipLink',
  component: SkipLink,
  parameters: {
    docs: {
      description: {
        component:
          'The first stop of the Tab key: a link past the page’s head. **Do** make it the first element of `body`, and give the story’s `main` the `id` that it names. **Don’t** hide it with CSS of your own: it must stay in the tab order.',
      },
    },
  },
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: '6rem' }}>
        <Story />
        <main id="main">
          <h1 style={{ font: '400 1rem sans-serif' }}>
            Press Tab: the link appears over the page.
          </h1>
        </main>
      </div>
    ),
  ],
} satisfies Meta<typeof SkipLink>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Focused: Story = {
  play: ({ canvasElement }) => canvasElement.querySelector('a')?.focus(),
};
export const LongContent: Story = {
  ...Focused,
  args: { children: 'Skip the navigation, the breaking news and the advertisement to the story' },
};
export const RightToLeft: Story = {
  ...Focused,
  args: { lang: 'ar', messages: ar },
  globals: { direction: 'rtl' },
};
