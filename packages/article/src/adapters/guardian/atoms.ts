import type { Block, InfoBox, Question, Timeline, TimelineEvent } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import { given, line, paragraphs } from '../make.js';
import { type Source, textAt } from '../read.js';
import {
  blocksAt,
  elementsAt,
  type GuardianImport,
  lineAt,
  type Maker,
  paragraphOf,
  sourcesAt,
} from './element.js';

/** A heading and what stands under it, beside the story. */
export const box = (heading: Inline[] | undefined, children: Block[]): InfoBox =>
  given<InfoBox>({ type: 'infoBox', heading, children });

function pictureAt(element: Source, key: string, path: string, run: GuardianImport): Block[] {
  const src = run.address(element[key], `${path}/${key}`);
  return src ? [{ type: 'image', image: { src, alt: '', decorative: true } }] : [];
}

/** `QABlockElement`, `GuideAtomBlockElement`, `ProfileAtomBlockElement`: to be opened. */
export const opened: Maker = (element, path, run) => [
  {
    type: 'details',
    summary:
      line([textAt(element, 'label'), textAt(element, 'title')].filter(Boolean).join(': ')) ?? [],
    children: [
      ...pictureAt(element, 'img', path, run),
      ...blocksAt(element, 'html', path, run),
      ...paragraphs(textAt(element, 'credit')),
    ],
  },
];

export const explainer: Maker = (element, path, run) => [
  box(line(textAt(element, 'title')), blocksAt(element, 'body', path, run)),
];

function event(
  date: string | undefined,
  heading: string | undefined,
  children: Block[],
): TimelineEvent {
  const dateTime = date && /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : undefined;
  return given<TimelineEvent>({
    date: line(date) ?? [],
    dateTime,
    heading: line(heading),
    children,
  });
}

/** The older timeline, of plain events. */
export const timelineAtom: Maker = (element, path, run) => {
  const events = sourcesAt(element, 'events', path, run).map(([each, at]) => {
    const until = textAt(each, 'toDate');
    const date = [textAt(each, 'date'), until].filter(Boolean).join(' – ') || undefined;
    return event(date, textAt(each, 'title'), blocksAt(each, 'body', at, run));
  });
  const heading = line(textAt(element, 'title'));
  return [
    ...paragraphOf(lineAt(element, 'description', path, run)),
    given<Timeline>({ type: 'timeline', heading, events }),
  ];
};

/** The newer one, of elements, in sections or without. */
export const timeline: Maker = (element, path, run) => {
  const listed = sourcesAt(element, 'sections', path, run);
  const sections: [Source, string][] = listed.length > 0 ? listed : [[element, path]];
  return sections.map(([section, at]) => {
    const events = sourcesAt(section, 'events', at, run).map(([each, place]) => {
      const label = paragraphs(textAt(each, 'label'));
      const main = elementsAt(each, 'main', place, run);
      const body = elementsAt(each, 'body', place, run);
      return event(textAt(each, 'date'), textAt(each, 'title'), [...label, ...main, ...body]);
    });
    return given<Timeline>({ type: 'timeline', heading: line(textAt(section, 'title')), events });
  });
};

/** A quiz as questions whose answers are listed; which is right is told as the page tells it. */
export const quiz: Maker = (element, path, run) => {
  const items = sourcesAt(element, 'questions', path, run).map(([question, at]): Question => {
    const answers = sourcesAt(question, 'answers', at, run).map(([answer]) => {
      const children = line(textAt(answer, 'text')) ?? [];
      const reveal = paragraphs(textAt(answer, 'revealText'));
      return { children, ...(reveal.length > 0 && { blocks: reveal }) };
    });
    const picture = pictureAt(question, 'imageUrl', at, run);
    return {
      question: line(textAt(question, 'text')) ?? [],
      answer: [...picture, { type: 'list', ordered: false, items: answers }],
    };
  });
  const results = [
    ...sourcesAt(element, 'resultBuckets', path, run),
    ...sourcesAt(element, 'resultGroups', path, run),
  ].map(([result]) =>
    box(
      line(textAt(result, 'title')),
      paragraphs(textAt(result, 'description'), textAt(result, 'shareText')),
    ),
  );
  run.warn(
    path,
    'quiz',
    'The quiz can be read but not played; which answers are right is left out.',
  );
  return [{ type: 'qanda', items }, ...results];
};
