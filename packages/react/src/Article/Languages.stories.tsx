import type { Meta, StoryObj } from '@storybook/react-vite';
import { am as inAmharic } from '../../../../.storybook/languages/am.ts';
import { ar as inArabic } from '../../../../.storybook/languages/ar.ts';
import { inLanguage } from '../../../../.storybook/languages/article.ts';
import { bn as inBengali } from '../../../../.storybook/languages/bn.ts';
import { de as inGerman } from '../../../../.storybook/languages/de.ts';
import { fa as inPersian } from '../../../../.storybook/languages/fa.ts';
import { he as inHebrew } from '../../../../.storybook/languages/he.ts';
import { hi as inHindi } from '../../../../.storybook/languages/hi.ts';
import { ja as inJapanese } from '../../../../.storybook/languages/ja.ts';
import { ko as inKorean } from '../../../../.storybook/languages/ko.ts';
import { my as inBurmese } from '../../../../.storybook/languages/my.ts';
import { ru as inRussian } from '../../../../.storybook/languages/ru.ts';
import { si as inSinhala } from '../../../../.storybook/languages/si.ts';
import { ta as inTamil } from '../../../../.storybook/languages/ta.ts';
import { th as inThai } from '../../../../.storybook/languages/th.ts';
import type { Translation } from '../../../../.storybook/languages/types.ts';
import { ur as inUrdu } from '../../../../.storybook/languages/ur.ts';
import { vi as inVietnamese } from '../../../../.storybook/languages/vi.ts';
import { zhHans as inChinese } from '../../../../.storybook/languages/zh-Hans.ts';
import { am } from '../messages/am.js';
import { ar } from '../messages/ar.js';
import { bn } from '../messages/bn.js';
import { de } from '../messages/de.js';
import { fa } from '../messages/fa.js';
import { he } from '../messages/he.js';
import { hi } from '../messages/hi.js';
import { ja } from '../messages/ja.js';
import { ko } from '../messages/ko.js';
import { my } from '../messages/my.js';
import { ru } from '../messages/ru.js';
import { si } from '../messages/si.js';
import { ta } from '../messages/ta.js';
import { th } from '../messages/th.js';
import type { Messages } from '../messages/types.js';
import { ur } from '../messages/ur.js';
import { vi } from '../messages/vi.js';
import { zhHans } from '../messages/zh-Hans.js';
import { Article } from './Article.js';

/** The sample story as a newsroom of each language would print it: twelve groups of scripts. */
const meta = {
  title: 'Article/Languages',
  component: Article,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  // The page is in the language of its story.
  decorators: [
    (Story, { args }) => (
      <main id="main" lang={args.article.lang} dir={args.article.dir}>
        <Story />
      </main>
    ),
  ],
} satisfies Meta<typeof Article>;

export default meta;
type Story = StoryObj<typeof meta>;

const story = (words: Translation, messages: Messages): Story => ({
  args: { article: inLanguage(words), messages },
  globals: { direction: words.dir },
});

export const Amharic: Story = story(inAmharic, am);
export const Arabic: Story = story(inArabic, ar);
export const Bengali: Story = story(inBengali, bn);
export const Burmese: Story = story(inBurmese, my);
export const Chinese: Story = story(inChinese, zhHans);
export const German: Story = story(inGerman, de);
export const Hebrew: Story = story(inHebrew, he);
export const Hindi: Story = story(inHindi, hi);
export const Japanese: Story = story(inJapanese, ja);
export const Korean: Story = story(inKorean, ko);
export const Persian: Story = story(inPersian, fa);
export const Russian: Story = story(inRussian, ru);
export const Sinhala: Story = story(inSinhala, si);
export const Tamil: Story = story(inTamil, ta);
export const Thai: Story = story(inThai, th);
export const Urdu: Story = story(inUrdu, ur);
export const Vietnamese: Story = story(inVietnamese, vi);
