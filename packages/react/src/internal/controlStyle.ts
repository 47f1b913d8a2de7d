import { vars } from '../theme/contract.css.js';

/** A link or a button beside a drawing, as high as a thumb is wide; alike whichever it is. */
export const controlStyle = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space.tight,
  margin: 0,
  padding: 0,
  minBlockSize: '2.75rem',
  border: 0,
  background: 'none',
  color: vars.color.text,
  font: 'inherit',
  textAlign: 'start',
  textTransform: 'none',
} as const;

/** A drawing a little higher than the words beside it, whatever their size. */
export const iconStyle = { flex: 'none', inlineSize: '1.25rem', blockSize: '1.25rem' } as const;

/** A drawing alone, as wide as it is high. */
export const squareStyle = {
  justifyContent: 'center',
  justifyItems: 'center',
  inlineSize: '2.75rem',
} as const;

/** A list of such links in a line, on more lines where it is narrow. */
export const controlRow = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space.paragraph,
  listStyle: 'none',
  margin: 0,
  padding: 0,
} as const;
