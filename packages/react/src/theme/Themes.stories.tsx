import { sampleArticle } from '@galley/article/sample';
import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { withIsland } from '../../../../.storybook/island.tsx';
import { themes } from '../../../../.storybook/themes.ts';
import { mountPage } from '../../../../tests/consumers/page/behaviours.ts';
import { SamplePage } from '../../../../tests/consumers/page/SamplePage.tsx';
import { BlockQuote } from '../BlockQuote/BlockQuote.js';
import { Byline } from '../Byline/Byline.js';
import { Headline } from '../Headline/Headline.js';
import { Standfirst } from '../Standfirst/Standfirst.js';

const meta = {
  title: 'Themes/Newspapers',
  component: SamplePage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof SamplePage>;

export default meta;
type Story = StoryObj<typeof meta>;

const decorators: Decorator[] = [withIsland(mountPage, undefined)];

/** A serif daily. */
export const Broadsheet: Story = { globals: { theme: 'broadsheet' }, decorators };
/** A popular daily. */
export const Tabloid: Story = { globals: { theme: 'tabloid' }, decorators };
/** An agency. */
export const Wire: Story = { globals: { theme: 'wire' }, decorators };
/** A long read. */
export const Magazine: Story = { globals: { theme: 'magazine' }, decorators };

const [contributor] = sampleArticle.byline.contributors;

function Story({ level }: { level: 2 | 3 }) {
  return (
    <>
      <Headline level={level} size="m" kicker={sampleArticle.kicker}>
        Five hill stations to reach by train this winter
      </Headline>
      <Standfirst>The night train goes again, and the buses wait for it.</Standfirst>
      {contributor ? <Byline contributors={[contributor]} /> : null}
      <BlockQuote attribution="Ana Ruiz, who drives the first bus">
        <p>We wait for the train. That is the whole timetable.</p>
      </BlockQuote>
    </>
  );
}

const box = { padding: '1.5rem', display: 'grid', gap: '1rem', alignContent: 'start' };
const row = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 17rem), 1fr))',
};

/**
 * Every theme in both schemes on one page, in each the next theme in the other scheme, and in that
 * one with more contrast: each paints its own paper and has its own values.
 */
export const Nested: Story = {
  render: () => (
    <main style={row}>
      {themes.flatMap((theme, index) =>
        (['light', 'dark'] as const).map((scheme) => {
          const next = themes[(index + 1) % themes.length];
          const other = scheme === 'light' ? 'dark' : 'light';
          return (
            <section
              key={theme + scheme}
              data-galley-theme={theme}
              data-galley-scheme={scheme}
              style={box}
            >
              <Story level={2} />
              <div data-galley-theme={next} data-galley-scheme={other} style={box}>
                <Story level={3} />
                <div
                  data-galley-theme={next}
                  data-galley-scheme={other}
                  data-galley-contrast="more"
                  style={box}
                >
                  <Story level={3} />
                </div>
              </div>
            </section>
          );
        }),
      )}
    </main>
  ),
};
