import { styleVariants } from '@vanilla-extract/css';
import { type Role, roles } from '../../packages/react/src/theme/roles.ts';

/** What shows a measure best: how long it is, how large its letters, how thick its line. */
const drawings: Record<string, (value: string) => Record<string, string>> = {
  space: (value) => ({ inlineSize: value }),
  // A page at a third of its size.
  width: (value) => ({ inlineSize: `calc(${value} / 3)` }),
  size: (value) => ({ fontSize: value }),
  line: (value) => ({ blockSize: value }),
};

/** These are not one length: a padding, words, the style of a line. */
const words = ['space.kicker', 'width.kicker', 'line.style'];

export const groups = ['space', 'width', 'size', 'line'] as const;

const drawn = roles.filter(
  ({ name, path: [group = ''] }) => group in drawings && !words.includes(name),
);

/** A class for each role that can be drawn, by the role's name. */
export const bars: Record<string, string> = styleVariants(
  Object.fromEntries(drawn.map((role) => [role.name, role])),
  ({ path: [group = ''], property }: Role) => drawings[group]?.(`var(${property})`) ?? {},
);
