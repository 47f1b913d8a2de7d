/** The table of budgets in the docs, and whether the committed one is still true. */
import type { Part } from './parts.ts';

export interface Weighed extends Part {
  bytes: number;
}

const groups: Record<Part['group'], { title: string; about: string }> = {
  whole: {
    title: 'Stories and whole pages',
    about:
      'What an app takes that imports this much. A page that is rendered on the server alone sends none of the JavaScript.',
  },
  components: {
    title: 'Components',
    about:
      'The JavaScript of each, for apps that hydrate it. What several share is charged to none of them, and is named.',
  },
  islands: {
    title: 'Islands',
    about:
      'What moves on a page, each with all that it needs, and what the React component around it adds.',
  },
  styles: {
    title: 'Style sheets',
    about:
      'Each with all that it needs: a page that takes several should take `styles.css` or `article.css` instead.',
  },
  themes: { title: 'Themes', about: 'Each beyond `styles.css`, more contrast included.' },
  locales: {
    title: 'Locales',
    about: 'The words and dates of a language. English comes with the components.',
  },
  adapters: {
    title: 'Adapters and search markup',
    about: 'For the server: none of it reaches what renders.',
  },
};

const number = (bytes: number) => bytes.toLocaleString('en-US');

/** A table whose first columns are words, and the others numbers. */
export function grid(head: string[], rows: string[][], words = 1): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number) =>
    column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const rule = widths.map((width, column) =>
    column < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head.map(pad), rule, ...rows.map((row) => row.map(pad))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

export function budgetTable(weighed: Weighed[]): string {
  const sections = Object.entries(groups).map(([group, { title, about }]) => {
    const rows = weighed
      .filter((part) => part.group === group)
      .map(({ name, bytes, floor, ceiling }) => [
        name.replace(/^island: /, ''),
        number(bytes),
        `${number(floor)} to ${number(ceiling)}`,
      ]);
    return `## ${title}\n\n${about}\n\n${grid(['bytes, gzip', 'now', 'budget'], rows)}`;
  });
  return `<!-- Written by scripts/generate-budgets.ts. -->\n\n${sections.join('\n\n')}\n`;
}

/** A weight may differ by so much before the table is written anew: 2 per cent, or 16 bytes. */
const near = (one: number, other: number) =>
  Math.abs(one - other) <= Math.max(16, Math.max(one, other) * 0.02);

/** The cells of a table, and of those that are weights the numbers. */
const cells = (table: string) =>
  table
    .split(/[|\n]/)
    .map((cell) => cell.trim())
    .filter((cell) => !/^:?-+:?$/.test(cell))
    .map((cell) => (/^[\d,]+$/.test(cell) ? Number(cell.replaceAll(',', '')) : cell));

/** What differs between two tables beyond what may; nothing where the committed one is true. */
export function outOfStep(committed: string, now: string): string[] {
  const [one, other] = [cells(committed), cells(now)];
  if (one.length !== other.length) return [`${one.length} cells for ${other.length}`];
  return other.flatMap((cell, index) => {
    const before = one[index];
    const same =
      typeof cell === 'number' && typeof before === 'number' ? near(before, cell) : before === cell;
    return same ? [] : [`${other[index - 1]}: ${before} for ${cell}`];
  });
}
