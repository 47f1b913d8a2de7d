import type { Article, Block, Inline } from '@galley/article';
import { long, text, words } from './samples.ts';

/** The blocks beside plain text: each as it mostly is, at its longest, in Arabic, and with nothing. */

const paragraph = (words: string): Block => ({ type: 'paragraph', children: text(words) });
const item = (words: string) => ({ children: text(words) });
const arabic = { lang: 'ar', dir: 'rtl' } as const;
const link = (words: string): Inline => ({ type: 'link', href: '/bridge', children: text(words) });

const column = (words: string, align?: 'end') => ({
  children: text(words),
  header: 'column' as const,
  ...(align && { align }),
});
const row = (name: string, ...numbers: string[]) => [
  { children: text(name), header: 'row' as const },
  ...numbers.map((number) => ({ children: text(number), align: 'end' as const })),
];
const years = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'];

export const tables: Block[] = [
  {
    type: 'table',
    caption: text('Crossings of the three bridges, thousands a day'),
    rows: [
      [column('Bridge'), column('2023', 'end'), column('2024', 'end'), column('2025', 'end')],
      row('Old Bridge', '41.2', '39.8', '12.4'),
      row('Station Bridge', '8.0', '8.9', '27.1'),
      row('Mill Weir, on foot', '1.15', '1.2', '3.7'),
    ],
  },
  {
    type: 'table',
    caption: [...text(`${long.headline} — `), link('the survey')],
    rows: [
      [
        { ...column('Village'), rowSpan: 2 },
        { ...column('Households with a flooded cellar'), colSpan: years.length },
      ],
      years.map((year) => column(year, 'end')),
      row('Upper Harrow and the farms along the ridge road', ...years),
      row(long.word, ...years.map((_, index) => `${(index * 1234.5).toFixed(1)}`)),
    ],
  },
  {
    type: 'table',
    ...arabic,
    caption: text('عدد العابرين في اليوم، بالآلاف'),
    rows: [
      [column('الجسر'), column('٢٠٢٤', 'end'), column('٢٠٢٥', 'end')],
      row('الجسر القديم', '٣٩٫٨', '١٢٫٤'),
      row('جسر المحطة', '٨٫٩', '٢٧٫١'),
    ],
  },
  { type: 'table', rows: [[{ children: [] }, { children: [] }]] },
];

export const breaks: Block[] = [
  paragraph('By ten the square was empty, and the river had begun to fall.'),
  { type: 'thematicBreak' },
  paragraph('The first boats came back a week later.'),
];

export const codes: Block[] = [
  {
    type: 'code',
    language: 'python',
    text: 'def level(gauge):\n    """Metres above the weir."""\n    return gauge.read() - gauge.zero\n',
    caption: text('How the gauge is read.'),
  },
  { type: 'code', language: 'text', text: `${long.headline}\n${long.word}` },
  { type: 'code', ...arabic, text: 'على الجسر القديم\n    وقفنا ننتظر النهر' },
  { type: 'code', text: '' },
];

export const infoBoxes: Block[] = [
  {
    type: 'infoBox',
    heading: text('The Old Bridge'),
    children: [
      paragraph('Built in 1868 of local stone, in five arches, and widened twice since.'),
      { type: 'list', ordered: false, items: [item('Length: 212 metres'), item('Arches: 5')] },
      paragraph('It was last closed in the flood of 1951.'),
    ],
  },
  {
    type: 'infoBox',
    heading: text(long.headline),
    children: [
      paragraph(long.word),
      { type: 'heading', level: 3, children: text('What an engineer looks for') },
      { type: 'pullquote', children: text('Water leaves a mark on stone.') },
    ],
  },
  {
    type: 'infoBox',
    ...arabic,
    heading: text('الجسر القديم'),
    children: [paragraph(words.ar.text)],
  },
  { type: 'infoBox', children: [] },
];

export const detailed: Block[] = [
  {
    type: 'details',
    summary: text('How the count was made'),
    children: [
      paragraph('Cameras on both banks counted for a week in March and a week in October.'),
    ],
  },
  {
    type: 'details',
    open: true,
    summary: text(long.headline),
    children: [
      paragraph(words.en.text),
      { type: 'list', ordered: true, items: [item('Stone'), item(long.word)] },
    ],
  },
  {
    type: 'details',
    ...arabic,
    summary: text('كيف جرى العد'),
    children: [paragraph(words.ar.text)],
  },
  {
    type: 'details',
    summary: [],
    children: [paragraph('A piece that its source gave no summary.')],
  },
];

export const timelines: Block[] = [
  {
    type: 'timeline',
    heading: text('A night on the river'),
    events: [
      {
        date: text('14 October, 6 pm'),
        dateTime: '2025-10-14T18:00:00+01:00',
        heading: text('The first warning'),
        children: [paragraph('The gauge at the weir passes two metres.')],
      },
      {
        date: text('Towards midnight'),
        children: [paragraph('Police close the Old Bridge.'), paragraph('Nobody is hurt.')],
      },
      {
        date: text('15 October'),
        dateTime: '2025-10-15',
        heading: text('The river falls'),
        children: [],
      },
    ],
  },
  {
    type: 'timeline',
    heading: text(long.headline),
    events: [
      { date: text(long.headline), heading: text(long.word), children: [paragraph(long.headline)] },
    ],
  },
  {
    type: 'timeline',
    ...arabic,
    heading: text('ليلة على النهر'),
    events: [
      { date: text('١٤ أكتوبر'), dateTime: '2025-10-14', children: [paragraph(words.ar.text)] },
      { date: text('١٥ أكتوبر'), dateTime: '2025-10-15', children: [paragraph(words.ar.text)] },
    ],
  },
  { type: 'timeline', events: [] },
];

export const questions: Block[] = [
  {
    type: 'qanda',
    heading: text('Your questions on the bridge'),
    items: [
      {
        question: text('When will it open again?'),
        answer: [
          paragraph('Not before spring. The piers have to dry before they can be measured.'),
        ],
      },
      {
        question: text('Who pays?'),
        answer: [
          paragraph('The county and the state, in halves.'),
          {
            type: 'list',
            ordered: false,
            items: [item('County: 4.1 million'), item('State: the rest')],
          },
        ],
      },
    ],
  },
  {
    type: 'qanda',
    items: [
      { question: text(long.headline), answer: [paragraph(`${long.headline}. ${long.word}`)] },
    ],
  },
  {
    type: 'qanda',
    ...arabic,
    heading: text('أسئلتكم عن الجسر'),
    items: [{ question: text('متى يُفتح من جديد؟'), answer: [paragraph(words.ar.text)] }],
  },
  { type: 'qanda', items: [{ question: text('A question without an answer?'), answer: [] }] },
];

export const takeaways: Block[] = [
  {
    type: 'keyTakeaways',
    items: [
      item('The Old Bridge stays closed until spring.'),
      { children: [...text('Traffic moves to the '), link('Station Bridge'), ...text('.')] },
      item('Repairs will cost 8.2 million, shared by county and state.'),
    ],
  },
  {
    type: 'keyTakeaways',
    heading: text(long.headline),
    items: [
      item(long.headline),
      {
        children: text(long.word),
        blocks: [{ type: 'list', ordered: false, items: [item('Nested')] }],
      },
    ],
  },
  { type: 'keyTakeaways', ...arabic, heading: text('أبرز النقاط'), items: [item(words.ar.text)] },
  { type: 'keyTakeaways', heading: text('Nothing yet'), items: [] },
];

export const corrected: Pick<Article, 'corrections'> = {
  corrections: [
    {
      kind: 'correction',
      text: [
        ...text('An earlier version gave the bridge six arches. It has '),
        link('five'),
        ...text('.'),
      ],
      date: '2025-10-19T20:17:00+05:30',
    },
    { kind: 'editorsNote', text: text(`${long.headline}. ${long.word}`) },
    { kind: 'update', text: [{ type: 'span', ...arabic, children: text(words.ar.text) }] },
  ],
};

const ref = (note: string, label: string): Inline => ({ type: 'footnoteRef', note, label });

export const noted: Block[] = [
  {
    type: 'paragraph',
    children: [
      ...text('The arches were measured in 1868'),
      ref('one', '1'),
      ...text(' and again in 1951'),
      ref('two', '2'),
      ...text(', by the same family of masons.'),
      ref('three', '3'),
    ],
  },
  {
    type: 'footnotes',
    notes: [
      { id: 'one', children: [paragraph('County archive, shelf 14.')] },
      {
        id: 'two',
        children: [
          paragraph(long.headline),
          { type: 'list', ordered: false, items: [item(long.word)] },
          paragraph('The second survey was never printed.'),
        ],
      },
      { id: 'three', children: [{ type: 'paragraph', ...arabic, children: text(words.ar.text) }] },
      { id: 'four', children: [] },
    ],
  },
];

export const foreign: Block[] = [
  { type: 'adSlot', name: 'inline-1' },
  { type: 'custom', name: 'poll', data: { votes: [3, 4] }, text: 'Should the bridge be rebuilt?' },
  { type: 'unknown', sourceType: 'quiz', text: 'A block that the model does not know.' },
];
