// A string made anew is dearer to React than one of the program's own.
const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The heading element of a rank, 1–6; 2 where it is none. */
export const headingTag = (level: number) => tags[level - 1] ?? 'h2';
