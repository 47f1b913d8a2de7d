import type { Block, InfoBox, Timeline, TimelineEvent } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import { given, line, paragraphs } from '../make.js';
import { isSource, textAt } from '../read.js';
import { notANode } from '../unknown.js';
import { gallery } from './pictures.js';
import { childrenOf, type Maker, type TreeImport, within } from './tree.js';

const box = (heading: Inline[] | undefined, children: Block[]): InfoBox =>
  given<InfoBox>({ type: 'infoBox', heading, children });

/** `card`, `info-pair`: a title and what stands under it. */
export const card: Maker = (node, path, run) => [
  box(line(textAt(node, 'title')), within(node, path, run)),
];

/** `carousel` and its cards. */
export const carousel: Maker = (node, path, run) => [
  box(line(textAt(node, 'title')), [
    ...paragraphs(textAt(node, 'standfirst')),
    ...within(node, path, run),
    ...paragraphs(textAt(node, 'copy'), textAt(node, 'additionalInfo')),
  ]),
];

export const bigNumber: Maker = (node) => [
  box(line(textAt(node, 'number')), paragraphs(textAt(node, 'description'))),
];

export const definition: Maker = (node) => [
  box(line(textAt(node, 'term')), paragraphs(textAt(node, 'description'))),
];

/** The first heading of a box, and the rest. */
function headed(blocks: Block[]): [heading: Inline[] | undefined, rest: Block[]] {
  const [first, ...rest] = blocks;
  return first?.type === 'heading' ? [first.children, rest] : [undefined, blocks];
}

// A year, a month or a day of ISO 8601, which is a date for machines too.
const isoDay = /^\d{4}(?:-\d\d){0,2}$/;

function event(date: Inline[], heading: Inline[] | undefined, children: Block[]): TimelineEvent {
  const [only] = date;
  const dateTime =
    date.length === 1 && only?.type === 'text' && isoDay.test(only.text) ? only.text : undefined;
  return given<TimelineEvent>({ date, dateTime, heading, children });
}

/** `layout` was the FT's one container before each kind of box had a type of its own. */
export const layout: Maker = (node, path, run) => {
  const [children, at] = childrenOf(node, path, run);
  if (node.layoutName === 'timeline') return layoutTimeline(children, at, run);
  const blocks = run.blocks(children, at);
  if (node.layoutName !== 'card') return gallery(blocks);
  return [box(...headed(blocks))];
};

function layoutTimeline(children: readonly unknown[], at: string, run: TreeImport): Block[] {
  let before: Block[] = [];
  const events: TimelineEvent[] = [];
  children.forEach((child, index) => {
    const blocks = run.blocks([child], at, index);
    if (isSource(child) && child.type === 'layout-slot') {
      const [date = [], rest] = headed(blocks);
      events.push(event(date, undefined, rest));
    } else before = before.concat(blocks);
  });
  const [heading, pictures] = headed(before);
  return [...pictures, given<Timeline>({ type: 'timeline', heading, events })];
}

/** `timeline`: its events are titled by their date or by what happened. */
export const timeline: Maker = (node, path, run) => {
  const [children, at] = childrenOf(node, path, run);
  const events = children.flatMap((child, index): TimelineEvent[] => {
    if (!isSource(child)) {
      notANode(child, `${at}/${index}`, run);
      return [];
    }
    const title = textAt(child, 'title');
    const dated = title !== undefined && /\b\d{4}\b|^\d/.test(title);
    const blocks = within(child, `${at}/${index}`, run);
    return [event((dated && line(title)) || [], dated ? undefined : line(title), blocks)];
  });
  return [given<Timeline>({ type: 'timeline', heading: line(textAt(node, 'title')), events })];
};
