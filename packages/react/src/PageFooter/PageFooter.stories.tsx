import type { LinkItem } from '@galley/article';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { long } from '../../../../.storybook/samples.ts';
import { LinkGroup } from '../LinkGroup/LinkGroup.js';
import { ar } from '../messages/ar.js';
import { PageFooter } from './PageFooter.js';

const named = (...names: string[]): LinkItem[] =>
  names.map((text, index) => ({ text, href: `/${index}` }));
const plain = { layout: 'columns' } as const;

const meta = {
  title: 'Page parts/PageFooter',
  component: PageFooter,
  parameters: {
    docs: {
      description: {
        component:
          'The end of the page, in a landmark of its own. Each child is a column: a `LinkGroup`, the accounts to follow. **Do** put it at the end of the page’s `body` and not into `main` or an `article`, where it would be no landmark of the page. The note alone is printed.',
      },
    },
  },
  args: {
    children: (
      <>
        <LinkGroup {...plain} heading="News" links={named('India', 'World', 'Business', 'Sport')} />
        <LinkGroup
          {...plain}
          heading="Opinion"
          links={named('Leaders', 'Letters', 'Columnists', 'Cartoons')}
        />
        <LinkGroup
          {...plain}
          heading="The paper"
          links={named('E-paper', 'Newsletters', 'Archive', 'Crossword')}
        />
        <LinkGroup {...plain} heading="Help" links={named('Subscribe', 'Delivery', 'Contact')} />
      </>
    ),
    links: named('About us', 'Corrections', 'Privacy', 'Terms of use', 'Accessibility'),
    note: '© 2025 The Daily Galley. All rights reserved.',
  },
} satisfies Meta<typeof PageFooter>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const SmallPrintOnly: Story = { args: { children: undefined } };
export const LongContent: Story = {
  args: { links: named(long.headline, long.word), note: `${long.headline} ${long.word}` },
};
export const Empty: Story = { args: { children: undefined, links: [], note: undefined } };
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    children: (
      <>
        <LinkGroup {...plain} heading="الأخبار" links={named('العالم', 'الاقتصاد', 'الرياضة')} />
        <LinkGroup {...plain} heading="الصحيفة" links={named('النسخة الورقية', 'الأرشيف')} />
      </>
    ),
    links: named('من نحن', 'الخصوصية', 'شروط الاستخدام'),
    note: '© 2025 The Daily Galley. جميع الحقوق محفوظة.',
  },
  globals: { direction: 'rtl' },
};
