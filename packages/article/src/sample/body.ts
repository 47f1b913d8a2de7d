import type { Block } from '../blocks.js';
import { line, link, paragraph, strong } from './nodes.js';

const guide = '/world/what-lies-between-the-two-koreas';

// The facts are those of a wire report of 19 October 2025. Nobody real is quoted: the quotations
// are the fictional newspaper's own.

function news(): Block[] {
  return [
    paragraph(
      'A North Korean soldier crossed the land border into South Korea on Sunday, coming through the central section of the ',
      link('/topics/demilitarised-zone', 'Demilitarised Zone'),
      ' (DMZ) that divides the peninsula, South Korea’s Joint Chiefs of Staff said.',
    ),
    paragraph(
      'South Korean troops took the soldier into custody. In a statement carried by the ',
      link('https://apnews.com/', 'Associated Press'),
      ' (AP), the Joint Chiefs said the soldier had asked to resettle in the South.',
    ),
    paragraph(
      'It is the first known defection by a soldier over the land border since August 2024, when a staff sergeant crossed its eastern section.',
    ),
  ];
}

function crossings(): Block[] {
  return [
    {
      type: 'heading',
      level: 2,
      children: line('“Border crossings by land are rare”'),
      anchor: 'border-crossings-by-land-are-rare',
    },
    paragraph(
      'Whatever its name suggests, the zone is guarded by troops on both sides, who face each other across mines, barbed wire and tank traps.',
    ),
    {
      type: 'blockquote',
      children: [
        paragraph(
          'Border crossings by land are rare. To come straight over the line is to pass mines, wire and the soldiers of two armies. To leave by way of China is to cross a border that is long and porous.',
        ),
      ],
      attribution: line('The Daily Galley, ', link(guide, 'a guide to the border')),
      cite: guide,
    },
    paragraph('The zone and those who leave, in figures:'),
    {
      type: 'list',
      ordered: false,
      items: [
        { children: line(strong('Length:'), ' 248\u00a0km') },
        { children: line(strong('Width:'), ' 4\u00a0km') },
        {
          children: line(
            strong('Last known crossing by a soldier before this one:'),
            ' August 2024',
          ),
        },
        {
          children: line(
            strong('People resettled in the South since the war of 1950–53:'),
            ' about 34,000',
          ),
        },
      ],
    },
    paragraph(
      'The danger was plain to see in 2017, when a soldier who ran across was shot at about 40 times and gravely wounded before being pulled to safety.',
    ),
    {
      type: 'pullquote',
      children: line('A soldier who ran across was shot at about 40 times and gravely wounded.'),
    },
    paragraph(
      'Most of those who leave the North take another way, through China. About 34,000 people have resettled in the South since the war, according to official data reported by AP.',
    ),
  ];
}

function talks(): Block[] {
  return [
    {
      type: 'heading',
      level: 2,
      children: line('“One side offers talks, the other turns them down”'),
      anchor: 'one-side-offers-talks-the-other-turns-them-down',
    },
    paragraph(
      'The crossing comes at a tense time. South Korea’s president, ',
      link('/topics/lee-jae-myung', 'Lee Jae Myung'),
      ', took office in June and promised dialogue with the North.',
    ),
    paragraph(
      'Pyongyang has rejected it, and goes on with its drills. “One side offers talks, the other turns them down,” this newspaper’s ',
      link(guide, 'guide to the border'),
      ' says of the months since.',
    ),
    paragraph({ type: 'emphasis', children: line('With information from the Associated Press.') }),
  ];
}

/** The story under the lead picture. */
export function body(): Block[] {
  return [...news(), ...crossings(), ...talks()];
}
