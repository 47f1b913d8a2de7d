import type { Meta, StoryObj } from '@storybook/react-vite';
import { long, words } from '../../../../.storybook/samples.ts';
import { SectionHeading } from './SectionHeading.js';

const meta = {
  title: 'Components/SectionHeading',
  component: SectionHeading,
  parameters: {
    docs: {
      description: {
        component:
          'A heading between the paragraphs of a story. **Do** give it an `id` if it should be linked to, and keep the levels in order. **Don’t** choose a level for its size, or use bold paragraphs in its place: screen readers cannot jump to them.',
      },
    },
  },
  args: { children: '“Border crossings by land are rare”' },
  decorators: [
    (Story) => (
      <section aria-label="A story">
        <h1 style={{ font: '700 1rem sans-serif', margin: '0 0 1rem' }}>The story</h1>
        <Story />
      </section>
    ),
  ],
} satisfies Meta<typeof SectionHeading>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Anchored: Story = { args: { id: 'rare', children: 'A heading with an address' } };
export const Deeper: Story = {
  render: ({ children }) => (
    <div>
      <SectionHeading>{children}</SectionHeading>
      <SectionHeading level={3}>The second line of the fence</SectionHeading>
      <SectionHeading level={4}>Mines and wire</SectionHeading>
    </div>
  ),
};
export const LongContent: Story = { args: { children: long.headline } };
export const RightToLeft: Story = {
  args: { lang: 'ar', children: words.ar.headline },
  globals: { direction: 'rtl' },
};
