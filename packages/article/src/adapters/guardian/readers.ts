import type { Block, BlockQuote } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import type { Image } from '../../media.js';
import { altText } from '../alt.js';
import { given, line, paragraphs } from '../make.js';
import { isSource, listAt, objectAt, type Source, textAt } from '../read.js';
import { box } from './atoms.js';
import {
  blocksAt,
  type GuardianImport,
  lineAt,
  type Maker,
  paragraphOf,
  sourcesAt,
} from './element.js';

/** The picture or film that a reader sent. */
function sent(data: Source, element: Source, path: string, run: GuardianImport): Block[] {
  const at = `${path}/witnessTypeData`;
  const film = run.address(data.youtubeUrl, `${at}/youtubeUrl`);
  if (film) {
    const title = textAt(data, 'youtubeTitle');
    const fallback = blocksAt(data, 'youtubeDescription', at, run);
    return [{ type: 'embed', provider: 'youtube', url: film, fallback, ...(title && { title }) }];
  }
  const [file] = listAt(element, 'assets').filter(isSource);
  const src = run.address(file?.file, `${path}/assets/0/file`);
  const caption = lineAt(data, 'caption', at, run);
  if (!src) return paragraphOf(caption);
  const credit = textAt(data, 'photographer');
  const image = given<Image>({ src, ...altText(data.alt, at, run), caption, credit });
  return [{ type: 'image', image }];
}

/** What a reader sent to GuardianWitness. */
export const witness: Maker = (element, path, run) => {
  const data = objectAt(element, 'witnessTypeData');
  const at = `${path}/witnessTypeData`;
  const title = line(textAt(data, 'title'));
  const strong: Inline[] | undefined = title && [{ type: 'strong', children: title }];
  return [
    given<BlockQuote>({
      type: 'blockquote',
      children: [
        ...paragraphOf(strong),
        ...sent(data, element, path, run),
        ...blocksAt(data, 'description', at, run),
      ],
      attribution: line(textAt(data, 'authorName') ?? textAt(data, 'authorUsername')),
      cite: run.address(data.originalUrl ?? data.url, `${at}/originalUrl`),
    }),
  ];
};

/** A crossword as its clues: the grid cannot be carried. */
export const crossword: Maker = (element, path, run) => {
  const puzzle = isSource(element.crossword) ? element.crossword : element;
  const at = puzzle === element ? path : `${path}/crossword`;
  run.warn(at, 'crossword', 'The clues can be read; the grid and the solution are left out.');
  const items = sourcesAt(puzzle, 'entries', at, run).map(([entry, place]) => {
    const number = [textAt(entry, 'humanNumber') ?? entry.number, textAt(entry, 'direction')];
    const clue = lineAt(entry, 'clue', place, run) ?? [];
    return { children: [...(line(`${number.filter(Boolean).join(' ')}: `) ?? []), ...clue] };
  });
  return [
    box(line(textAt(puzzle, 'name')), [
      ...paragraphs(textAt(objectAt(puzzle, 'creator'), 'name')),
      ...blocksAt(puzzle, 'instructions', at, run),
      { type: 'list', ordered: false, items },
    ]),
  ];
};
