/** `system` is as the reader's system has it. */
export const schemes = ['system', 'light', 'dark'] as const;

/** From seven eighths of the usual size to one and a half; `m` is the usual. */
export const textSizes = ['s', 'm', 'l', 'xl', 'xxl'] as const;

export interface Settings {
  scheme: (typeof schemes)[number];
  textSize: (typeof textSizes)[number];
}

const isOne = <Value>(values: readonly Value[], value: unknown): value is Value =>
  values.includes(value as Value);

/** Sets on the page what a reader has chosen. What is no choice of ours changes nothing. */
export function apply({ scheme, textSize }: { [Key in keyof Settings]?: unknown }): void {
  const { dataset } = document.documentElement;
  if (scheme === 'system') delete dataset.galleyScheme;
  else if (isOne(schemes, scheme)) dataset.galleyScheme = scheme;
  if (isOne(textSizes, textSize)) dataset.galleyTextSize = textSize;
}
