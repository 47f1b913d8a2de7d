import type { Meta, StoryObj } from '@storybook/react-vite';
import { withIsland } from '../../../../.storybook/island.tsx';
import { long } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import type { Comment } from './Comment.js';
import { Comments } from './Comments.js';
import { mountComments } from './mountComments.js';
import type { Posted } from './post.js';

const one = (id: string, name: string, time: string, text: string, more?: Partial<Comment>) => ({
  id,
  author: { name },
  datePublished: `2025-10-20T${time}:00+05:30`,
  text,
  ...more,
});

const newest: Comment = one(
  'c9',
  'Meera Pillai',
  '08:41',
  'My grandfather served on that line in 1968 and never spoke of it. What strikes me is how little the story changes: one man, one night, and two sides that each say he proves them right.',
);

const thread: Comment[] = [
  one(
    'c1',
    'Ana Ruiz',
    '07:05',
    'We have opened comments on this story. Please keep to what it reports, and leave the soldier’s family out of it.',
    {
      pinned: true,
      author: {
        name: 'Ana Ruiz',
        role: 'Political editor',
        url: 'https://example.com/ana',
        avatar: { src: '/galley-sample/guard-post-1x1-1200.jpg', alt: '' },
      },
    },
  ),
  one(
    'c2',
    'Tomás Herrera',
    '07:12',
    'Walking through four kilometres of mines tells you more about what he left than any statement will.\n\nI hope that he is given time before anybody puts a microphone in front of him.',
    {
      editorsPick: true,
      replies: [
        one('c3', 'J. Okonkwo', '07:20', 'Agreed. The last one was on television within a week.', {
          replies: [
            one('c4', 'Tomás Herrera', '07:31', 'And nobody remembers his name now.', {
              replies: [
                one('c5', 'Sun-hee', '07:58', 'Some of us do. He runs a bakery in Incheon.', {
                  replies: [one('c6', 'J. Okonkwo', '08:02', 'That is the best news today.')],
                }),
              ],
            }),
          ],
        }),
        one('c7', 'Anonymous', '07:44', 'Never printed.', { state: 'removed' }),
      ],
    },
  ),
  newest,
];

const form = {
  action: '/comments#post',
  id: 'post',
  fields: { articleId: 'border-crossing', token: 'd41d8c' },
  askName: true,
  askEmail: true,
  maxLength: 2000,
};
const typed = {
  name: 'Ravi Menon',
  email: 'ravi@example.com',
  text: 'The map in this story shows the crossing too far to the west.',
};

const meta = {
  title: 'Page parts/Comments',
  component: Comments,
  args: {
    count: 48,
    latest: newest,
    form,
    readAll: '/story/comments',
    timeZone: 'Asia/Kolkata',
    locale: 'en-IN',
  },
  decorators: [withIsland(mountComments, {})],
} satisfies Meta<typeof Comments>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Threaded: Story = {
  args: {
    latest: undefined,
    readAll: undefined,
    comments: thread,
    paging: { newer: '?page=1', older: '?page=3', page: 2, pages: 5 },
    reply: '?replyTo={id}#post',
    report: '/report?comment={id}',
  },
};
export const Reply: Story = {
  args: { form: { ...form, replyTo: { id: 'c9', name: 'Meera Pillai' } } },
};
export const Pending: Story = { args: { form: { ...form, values: typed, state: 'pending' } } };
export const Success: Story = { args: { form: { ...form, values: typed, state: 'success' } } };
export const Failure: Story = {
  args: {
    form: {
      ...form,
      values: typed,
      state: 'failure',
      message: 'This story takes one comment a minute. Please wait a little and post again.',
    },
  },
};
export const Closed: Story = { args: { latest: undefined, comments: thread, closed: true } };
export const SignIn: Story = { args: { form: undefined, signIn: '/sign-in?to=/story' } };
export const ModerationNotice: Story = {
  args: {
    notice: (
      <>
        Comments are read by an editor before they appear, between 7 am and 11 pm.{' '}
        <a href="/rules">The rules of the house</a>
      </>
    ),
    comments: [one('c10', 'Ravi Menon', '08:50', typed.text, { state: 'pending' }), newest],
    latest: undefined,
  },
};
export const NoComments: Story = {
  args: { count: 0, latest: undefined, readAll: undefined },
};
/** One name has an address that is no link: the console says so to whoever develops the page. */
export const HostileText: Story = {
  parameters: { console: 'reports' },
  args: {
    latest: undefined,
    comments: [
      one(
        'h1',
        '<b onclick="alert(1)">Eve</b>',
        '08:00',
        '<img src=x onerror=alert(1)> [a link](javascript:alert(1)) https://example.com/not-a-link',
      ),
      one('h2', '\u202Eevil\u202E', '08:01', 'Names that turn the line: \u202Eare set apart.'),
      one('h3', 'סיון', '08:02', 'شكراً على هذا التقرير، 34,000 رقم كبير.\n\nAnd in English below.'),
      one('h4', `Z${'\u0310\u0353'.repeat(40)}algo`, '08:03', `H${'\u0310\u0353'.repeat(60)}i`),
      one('h5', ' ', '08:04', '\n\n\nNo name.\n\n\n\n'),
      one('a b"c', long.word, '08:05', `${long.word.repeat(4)} ${'!'.repeat(200)}`, {
        author: { name: long.word, url: 'javascript:alert(1)' },
      }),
    ],
    reply: '?replyTo={id}#post',
  },
};
export const LongContent: Story = {
  args: {
    heading: long.headline,
    count: 1284903,
    latest: one('l1', long.headline, '08:00', `${long.headline}. `.repeat(9), {
      author: { name: long.headline, role: long.headline },
    }),
    form: {
      ...form,
      note: long.headline,
      state: 'failure',
      message: `${long.headline} ${long.word}`,
    },
  },
};
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    latest: undefined,
    comments: [
      one(
        'r1',
        'ليلى حداد',
        '08:10',
        'تقرير متوازن. أرجو أن يُترك الرجل وشأنه قبل أن تلاحقه الكاميرات.',
        {
          editorsPick: true,
          replies: [
            one('r2', 'James', '08:15', 'Well said. Four kilometres of mines, at night.'),
            one('r3', 'سامي', '08:20', 'أتفق معك تماماً.'),
          ],
        },
      ),
    ],
    form: { ...form, state: 'failure', values: { name: 'سامي', text: 'شكراً على التقرير.' } },
    paging: { older: '?page=2', page: 1, pages: 12 },
    reply: '?replyTo={id}#post',
    report: '/report?comment={id}',
  },
  globals: { direction: 'rtl' },
};
export const Empty: Story = {
  args: { count: 0, latest: undefined, readAll: undefined, form: undefined },
};

/** A newsroom's service, played: it takes a second, and refuses what says "refuse". */
async function post(_form: HTMLFormElement, data: FormData, signal: AbortSignal): Promise<Posted> {
  await new Promise((done, stop) => {
    setTimeout(done, 1000);
    signal.addEventListener('abort', stop);
  });
  const isRefused = String(data.get('text')).includes('refuse');
  return isRefused
    ? { ok: false, message: 'A moderator would not let this pass. Please put it another way.' }
    : { ok: true };
}

export const ReferenceIntegration: Story = { decorators: [withIsland(mountComments, { post })] };
