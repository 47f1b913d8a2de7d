import { type Block, teaser } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import type { Meta, StoryObj } from '@storybook/react-vite';
import '../../../../.storybook/offer.css';
import { long } from '../../../../.storybook/samples.ts';
import { Article } from '../Article/Article.js';
import { ar } from '../messages/ar.js';
import { Paywall } from './Paywall.js';

const plans = (
  <ul className="offer-plans">
    <li>
      <a href="https://example.com/digital">Digital, 4 a month</a>
      Every story, on every device.
    </li>
    <li>
      <a href="https://example.com/print">Print and digital, 9 a month</a>
      And the paper at your door from Monday to Saturday.
    </li>
  </ul>
);
const signIn = (
  <form className="offer-form" action="https://example.com/sign-in" method="post">
    <label>
      Already a subscriber? Your email address
      <input type="email" name="email" autoComplete="email" required />
    </label>
    <button type="submit">Sign in</button>
  </form>
);

const meta = {
  title: 'Page parts/Paywall',
  component: Paywall,
  args: {
    children: (
      <>
        <p>Subscriptions pay for reporters at the border, and for everything else here.</p>
        {plans}
      </>
    ),
  },
} satisfies Meta<typeof Paywall>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A block of the app's own, which the story ends with. */
const end: Block = { type: 'custom', name: 'paywall', data: null, text: '' };
const cut = teaser(sampleArticle, { blocks: 3 });
const { related: _, ...story } = { ...cut, body: [...cut.body, end] };

export const Default: Story = {};
/**
 * Reference integration: the story is cut on the server, and ends with a block of the app's own,
 * which is rendered as the offer. The rest of the story is nowhere in the page.
 */
export const ReferenceIntegration: Story = {
  args: {
    children: (
      <>
        {plans}
        {signIn}
      </>
    ),
  },
  parameters: { layout: 'fullscreen' },
  render: (args, { globals }) => (
    <main id="main">
      <Article
        article={story}
        dir={globals.direction}
        components={{ blocks: { custom: () => <Paywall {...args} /> } }}
      />
    </main>
  ),
};
/** A meter: the app counts, and says how many are left. */
export const Metered: Story = {
  args: {
    heading: 'You have read your five free stories',
    children: (
      <>
        <p className="offer-small">
          Free stories this month: 5 of 5. The count begins again on 1 November.
        </p>
        {plans}
      </>
    ),
  },
};
/** The heading alone, where the app has no offer. */
export const Empty: Story = { args: { children: undefined } };
export const LongContent: Story = {
  args: { heading: `${long.headline} ${long.word}`, children: <p>{long.word}</p> },
};
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    children: (
      <ul className="offer-plans">
        <li>
          <a href="https://example.com/digital">اشتراك رقمي</a>
          كل المقالات على كل الأجهزة.
        </li>
        <li>
          <a href="https://example.com/print">اشتراك ورقي ورقمي</a>
          ومعه الصحيفة إلى باب منزلك.
        </li>
      </ul>
    ),
  },
  globals: { direction: 'rtl' },
};
