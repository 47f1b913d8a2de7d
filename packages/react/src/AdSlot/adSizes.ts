/** The sizes that a slot may be given: width and height in CSS pixels. */
export const adSizes = {
  mobile: [320, 50],
  leaderboard: [728, 90],
  mobileLarge: [320, 100],
  square: [250, 250],
  mpu: [300, 250],
  billboard: [970, 250],
  skyscraper: [160, 600],
  halfPage: [300, 600],
} as const;

/** What a size is called where advertisements are sold. */
export type AdSize = keyof typeof adSizes;
