import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { withIsland } from '../../../../.storybook/island.tsx';
import { long, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { mountShareLinks } from './mountShareLinks.js';
import { ShareLinks } from './ShareLinks.js';

const island = withIsland(mountShareLinks, undefined);

const meta = {
  title: 'Page parts/ShareLinks',
  component: ShareLinks,
  args: { url: 'https://example.com/border', headline: words.en.headline },
  decorators: [
    (Story, context) => (context.parameters.script === false ? <Story /> : island(Story, context)),
  ],
} satisfies Meta<typeof ShareLinks>;

export default meta;
type Story = StoryObj<typeof meta>;

const everyService = [
  'bluesky',
  'email',
  'facebook',
  'linkedin',
  'reddit',
  'telegram',
  'whatsapp',
  'x',
] as const;

export const Default: Story = {};
export const DrawingsAlone: Story = { args: { names: 'hidden' } };
export const EveryService: Story = { args: { services: everyService } };
export const EveryServiceDrawn: Story = { args: { services: everyService, names: 'hidden' } };
export const OwnService: Story = {
  args: { services: ['email', { text: 'Village noticeboard', href: 'https://example.com/pin' }] },
};
/** What a script looks like that found the browser's clipboard open, and one that found it shut. */
const left = (state: 'done' | 'failed', words: string): Pick<Story, 'play'> => ({
  play: ({ canvasElement }) => {
    const part = canvasElement.querySelector<HTMLElement>('[data-galley="share-links"]');
    const status = part?.querySelector('[role=status]');
    if (part) part.dataset.galleyCopy = state;
    if (status) status.textContent = words;
  },
});
export const Copied: Story = left('done', 'Link copied');
export const CopiedDrawn: Story = { ...Copied, args: { names: 'hidden' } };
export const NotCopied: Story = left('failed', 'Copy this address:');
/** Links alone: what has no use without script is not seen. */
export const WithoutScript: Story = { parameters: { script: false } };
/** The app hears `galley:share` and counts. */
export const ReferenceIntegration: Story = {
  decorators: [
    (Story) => {
      useEffect(() => {
        const report = document.querySelector('#report');
        const say = (event: Event) => {
          const { service } = (event as CustomEvent).detail;
          if (report) report.textContent = `Shared by: ${service}`;
        };
        document.addEventListener('galley:share', say);
        return () => document.removeEventListener('galley:share', say);
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
export const LongContent: Story = {
  args: { label: long.headline, services: ['email', { text: long.word, href: '/pin' }] },
};
/** Nothing where there is no address to share. */
export const Empty: Story = { args: { url: 'javascript:alert(1)' } };
export const RightToLeft: Story = {
  args: { lang: 'ar', messages: ar, headline: words.ar.headline },
  globals: { direction: 'rtl' },
};
