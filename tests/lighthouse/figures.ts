export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page. */
export interface Audit {
  /** Of a hundred. */
  scores: Record<(typeof categories)[number], number>;
  /** Largest contentful paint and total blocking time, in milliseconds. */
  lcp: number;
  tbt: number;
  cls: number;
  /** What cost points. */
  faults: string[];
}

/** What the browser itself notes of a page. */
export interface Entries {
  lcp: number;
  /** The address of the largest part, where it is a picture. */
  largest: string;
  cls: number;
  tbt: number;
}

/** Lighthouse's own slow phone: 1.6 Mbit/s, 150 ms there and back, a quarter of the speed. */
export const slow = { bytesPerSecond: (1.6 * 1024 * 1024) / 8, latency: 150, processor: 4 };
