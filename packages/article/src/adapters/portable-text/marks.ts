import type { Inline } from '../../inlines.js';
import { isSource, listAt, type Source } from '../read.js';
import { wordsIn } from '../unknown.js';
import { isNote, noteRef } from './notes.js';
import { addressOf, type TextImport } from './text.js';

type Mark = Extract<Inline, { children: Inline[] }>['type'];

// The specification's decorators, and what schemas and importers call the same things.
const decorators = new Map<string, Exclude<Mark, 'link' | 'span'>>([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['bold', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['italic', 'emphasis'],
  ['emphasis', 'emphasis'],
  ['underline', 'underline'],
  ['u', 'underline'],
  ['strike-through', 'strikethrough'],
  ['strikethrough', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['s', 'strikethrough'],
  ['code', 'code'],
  ['sub', 'subscript'],
  ['subscript', 'subscript'],
  ['sup', 'superscript'],
  ['superscript', 'superscript'],
]);

/** What a mark of a span may refer to, by its key. */
type Annotations = ReadonlyMap<string, { node: Source; path: string }>;

export function annotationsOf(block: Source, path: string): Annotations {
  const entries = listAt(block, 'markDefs').flatMap((node, index) =>
    isSource(node) && typeof node._key === 'string'
      ? [[node._key, { node, path: `${path}/markDefs/${index}` }] as const]
      : [],
  );
  return new Map(entries);
}

/** The names of a span's marks. */
const marksOf = (span: unknown): ReadonlySet<string> =>
  new Set(isSource(span) ? listAt(span, 'marks').filter((mark) => typeof mark === 'string') : []);

/** A mark that runs on: what is written inside it, and what ends it. */
interface Open {
  mark: string;
  inside: Inline[];
  end?: () => void;
}

/** Begins a mark in a line. One that says nothing to a reader leaves the line as it is. */
function open(
  mark: string,
  inside: Inline[],
  annotations: Annotations,
  path: string,
  run: TextImport,
): Open {
  const annotation = annotations.get(mark);
  const type = decorators.get(mark);
  if (!annotation && type) {
    const children: Inline[] = [];
    inside.push({ type, children });
    return { mark, inside: children };
  }
  if (!annotation) {
    run.warn(`${path}/marks`, 'unknown-mark', `Nothing is known of the mark ${mark.slice(0, 60)}.`);
    return { mark, inside };
  }
  const { node, path: at } = annotation;
  if (isNote(node)) return { mark, inside, end: () => inside.push(noteRef(node, at, run)) };
  const href = addressOf(node, at, run);
  if (href !== undefined) {
    const children: Inline[] = [];
    inside.push({ type: 'link', href, children });
    return { mark, inside: children };
  }
  run.warn(
    at,
    'unknown-mark',
    `This annotation, ${String(node._type).slice(0, 60)}, leads nowhere. Give the option "link".`,
    wordsIn(node),
  );
  return { mark, inside };
}

// How far ahead a mark is followed; farther it makes no difference to how marks are nested.
const horizon = 100;

/** For how many spans a mark runs on. */
function reach(mark: string, spans: readonly ReadonlySet<string>[], from: number): number {
  let at = from;
  while (at < from + horizon && spans[at]?.has(mark)) at += 1;
  return at - from;
}

/**
 * Nests the marks of a line's children, the longest outermost, so that a link with an emphasised
 * word in it stays one link. `inline` makes what stands inside the marks.
 */
export function nestMarks(
  children: readonly unknown[],
  annotations: Annotations,
  path: string,
  run: TextImport,
  inline: (child: unknown, path: string) => Inline[],
): Inline[] {
  const line: Inline[] = [];
  const spans = children.map(marksOf);
  const stack: Open[] = [];
  const running = new Set<string>();
  const inside = () => stack.at(-1)?.inside ?? line;
  function close(depth: number): void {
    while (stack.length > depth) {
      const ended = stack.pop();
      if (ended) running.delete(ended.mark);
      ended?.end?.();
    }
  }
  spans.forEach((marks, index) => {
    const at = `${path}/${index}`;
    const ended = stack.findIndex(({ mark }) => !marks.has(mark));
    close(ended < 0 ? stack.length : ended);
    const rank = (mark: string) => reach(mark, spans, index) + (annotations.has(mark) ? 0.5 : 0);
    const begun = [...marks]
      .filter((mark) => !running.has(mark))
      .map((mark) => ({ mark, rank: rank(mark) }))
      .sort((a, b) => b.rank - a.rank);
    for (const { mark } of begun) {
      running.add(mark);
      stack.push(open(mark, inside(), annotations, at, run));
    }
    for (const node of inline(children[index], at)) inside().push(node);
  });
  close(0);
  return line;
}
