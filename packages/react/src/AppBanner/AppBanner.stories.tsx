import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { withIsland } from '../../../../.storybook/island.tsx';
import { guardPost, long, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { AppBanner } from './AppBanner.js';
import { mountAppBanner } from './mountAppBanner.js';

const { caption: _, ...picture } = guardPost;

const island = withIsland(mountAppBanner, undefined);

const meta = {
  title: 'Page parts/AppBanner',
  component: AppBanner,
  args: {
    heading: 'The Daily Galley, in your pocket',
    text: 'Tomorrow’s front page tonight, and the crossword on the train.',
    image: picture,
    ios: 'https://example.com/app-store',
    android: 'https://example.com/google-play',
    campaign: 'story',
  },
  decorators: [
    (Story, context) => (context.parameters.script === false ? <Story /> : island(Story, context)),
  ],
} satisfies Meta<typeof AppBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const OneStore: Story = { args: { android: undefined } };
export const AnyDevice: Story = {
  args: { ios: undefined, android: undefined, href: 'https://example.com/app' },
};
export const HeadingAlone: Story = { args: { text: undefined, image: undefined } };
/** A form dismisses it on the server, for those without script too. */
export const DismissedByAForm: Story = {
  args: { dismissAction: '/banner/dismiss', campaign: 'form' },
};
/** Without script and without such a form there is no button, and its room is kept. */
export const WithoutScript: Story = { parameters: { script: false } };
/**
 * Close it, and the line below says for how long: the app hears `galley:dismiss`, and may keep it
 * with the reader's account.
 */
export const ReferenceIntegration: Story = {
  args: { campaign: 'reference', dismissDays: 7 },
  decorators: [
    (Story) => {
      useEffect(() => {
        const report = document.querySelector('#report');
        const say = (event: Event) => {
          const { campaign, until } = (event as CustomEvent).detail;
          if (report) report.textContent = `${campaign} until ${new Date(until).toISOString()}`;
        };
        document.addEventListener('galley:dismiss', say);
        return () => document.removeEventListener('galley:dismiss', say);
      }, []);
      return (
        <>
          <Story />
          <p>
            <output id="report" />
          </p>
        </>
      );
    },
  ],
};
export const LongContent: Story = { args: { heading: long.headline, text: long.word } };
/** Nothing where it leads nowhere. */
export const Empty: Story = { args: { ios: 'javascript:alert(1)', android: undefined } };
export const RightToLeft: Story = {
  args: { lang: 'ar', messages: ar, heading: words.ar.headline, text: words.ar.text },
  globals: { direction: 'rtl' },
};
