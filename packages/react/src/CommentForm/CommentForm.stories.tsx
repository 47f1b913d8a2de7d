import type { Meta, StoryObj } from '@storybook/react-vite';
import { withIsland } from '../../../../.storybook/island.tsx';
import { long } from '../../../../.storybook/samples.ts';
import { mountComments } from '../Comments/mountComments.js';
import { ar } from '../messages/ar.js';
import { CommentForm } from './CommentForm.js';

const meta = {
  title: 'Page parts/CommentForm',
  component: CommentForm,
  args: { action: '/comments', fields: { articleId: 'border-crossing' }, maxLength: 200 },
  parameters: {
    docs: {
      description: {
        component:
          'The form of `Comments`, for a page of its own. It posts with no script; `mountComments` posts it without leaving the page. How a server answers it is told at **Comments**.',
      },
    },
  },
  decorators: [withIsland(mountComments, {})],
} satisfies Meta<typeof CommentForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const NameAndEmail: Story = { args: { askName: true, askEmail: true } };
export const Note: Story = {
  args: {
    note: (
      <>
        Write to the story, not to its other readers. <a href="/rules">The rules of the house</a>
      </>
    ),
  },
};
export const Pending: Story = { args: { state: 'pending', values: { text: 'On its way' } } };
export const Success: Story = { args: { state: 'success' } };
export const Failure: Story = { args: { state: 'failure', values: { text: 'Still here' } } };
export const LongContent: Story = {
  args: {
    replyTo: { id: 'c1', name: long.headline },
    state: 'failure',
    message: `${long.headline} ${long.word}`,
    values: { text: `${long.word}\n${long.headline}` },
    note: long.word,
  },
};
export const RightToLeft: Story = {
  args: { lang: 'ar', messages: ar, askName: true, askEmail: true, state: 'success' },
  globals: { direction: 'rtl' },
};
/** An address that is not safe: there is no form, and the console says why. */
export const Empty: Story = {
  args: { action: 'javascript:void 0' },
  parameters: { console: 'reports' },
};
