import type { Block, Inline } from '@galley/article';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type Language, sentences } from '../../../../.storybook/sentences.ts';
import { Body } from '../Article/Body.js';
import { basicRenderers } from '../Article/basic.js';
import { Headline } from '../Headline/Headline.js';
import { direction } from '../internal/direction.js';
import { Standfirst } from '../Standfirst/Standfirst.js';

/** Each group with the languages that it is shown in. */
const groups: Record<string, readonly Language[]> = {
  'Latin, Cyrillic, Greek': ['en', 'ru', 'el'],
  'Latin with piled marks': ['vi'],
  Arabic: ['ar', 'fa'],
  Nastaliq: ['ur'],
  Hebrew: ['he'],
  Devanagari: ['hi'],
  Bengali: ['bn'],
  Tamil: ['ta'],
  Sinhala: ['si'],
  Burmese: ['my'],
  Thai: ['th'],
  'Chinese, Japanese, Korean': ['zh-Hans', 'ja', 'ko'],
  Ethiopic: ['am'],
};

const word: Inline[] = [{ type: 'text', text: ' ' }];

/** The sentence as running text: plain, stressed, linked, and with a name in Latin. */
function paragraphs(sentence: string): Block[] {
  const text: Inline = { type: 'text', text: sentence };
  return [
    {
      type: 'paragraph',
      children: [
        text,
        ...word,
        { type: 'emphasis', children: [text] },
        ...word,
        { type: 'link', href: 'https://example.com/border', children: [text] },
        { type: 'text', text: ' Yonhap, 2025: ' },
        { type: 'strong', children: [text] },
      ],
    },
  ];
}

function Specimen({ lang, level = 3 }: { lang: Language; level?: 2 | 3 }) {
  const sentence = sentences[lang];
  return (
    <section lang={lang} dir={direction(lang)} style={{ display: 'grid', gap: '1rem' }}>
      <Headline level={level} kicker={sentence.split(/[ 、，]/)[0]}>
        {sentence}
      </Headline>
      <Standfirst>{sentence}</Standfirst>
      <Body blocks={paragraphs(sentence)} renderers={basicRenderers} />
    </section>
  );
}

const meta = {
  title: 'Themes/Type by script',
  component: Headline,
  args: { children: '' },
  parameters: {
    docs: {
      description: {
        component:
          'One sentence of the news in each group of scripts: headline, standfirst and text as they are set where `lang` names the language. Between two languages of a group nothing differs but the letters.',
      },
    },
  },
} satisfies Meta<typeof Headline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Groups: Story = {
  render: () => (
    <main style={{ display: 'grid', gap: '3rem', maxInlineSize: '42.5rem', marginInline: 'auto' }}>
      <h1>Type by script</h1>
      {Object.entries(groups).map(([group, languages]) => (
        <section key={group} style={{ display: 'grid', gap: '2rem' }}>
          <h2 style={{ margin: 0, fontFamily: 'var(--galley-font-meta)', fontSize: '1rem' }}>
            {group}
          </h2>
          {languages.map((lang) => (
            <Specimen key={lang} lang={lang} />
          ))}
        </section>
      ))}
    </main>
  ),
};

/** Texts in each other: each has its own measures, whatever stands around it. */
export const Nested: Story = {
  render: () => (
    <main lang="hi" style={{ display: 'grid', gap: '2rem', maxInlineSize: '42.5rem' }}>
      <Headline>{sentences.hi}</Headline>
      <Body blocks={paragraphs(sentences.hi)} renderers={basicRenderers} />
      <Specimen lang="en" level={2} />
      <Specimen lang="ur" level={2} />
      <Body
        lang="en"
        blocks={[
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: `${sentences.en} In Arabic: ` },
              {
                type: 'span',
                lang: 'ar',
                dir: 'rtl',
                children: [{ type: 'text', text: sentences.ar }],
              },
              { type: 'text', text: ' In Japanese: ' },
              { type: 'span', lang: 'ja', children: [{ type: 'text', text: sentences.ja }] },
            ],
          },
        ]}
        renderers={basicRenderers}
      />
    </main>
  ),
};
