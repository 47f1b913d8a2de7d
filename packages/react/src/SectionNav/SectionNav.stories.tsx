import type { Meta, StoryObj } from '@storybook/react-vite';
import { long } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { SectionNav } from './SectionNav.js';

const names = ['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport', 'Opinion'];
const links = names.map((text) => ({ text, href: `/${text.toLowerCase()}` }));

const meta = {
  title: 'Page parts/SectionNav',
  component: SectionNav,
  args: { links, current: '/world' },
} satisfies Meta<typeof SectionNav>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** Stays at the top edge of a wide window; what gets focus comes to rest below it. */
export const Sticky: Story = {
  args: { sticky: true },
  decorators: [
    (Story) => (
      <div>
        <Story />
        <div style={{ blockSize: '200vh' }}>
          <p>The page goes on below the bar.</p>
          <a href="#end">The end of the page</a>
        </div>
      </div>
    ),
  ],
};
export const LongContent: Story = {
  args: { links: [...links, ...links, { text: long.word, href: '/long' }] },
};
export const Empty: Story = { args: { links: [] } };
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    links: ['العالم', 'السياسة', 'الاقتصاد', 'العلوم', 'الثقافة'].map((text) => ({
      text,
      href: `/${text}`,
    })),
    current: '/العالم',
  },
  globals: { direction: 'rtl' },
};
