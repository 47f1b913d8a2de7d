import type { Point } from './svg.ts';

export type Crop = '16x9' | '4x3' | '1x1';

/** Where the parts of the lead picture stand in one crop, in drawing units. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The foot of the watchtower. */
  readonly post: Point;
  /** How large the post is drawn. */
  readonly scale: number;
  /** The far edge of the water and the near one. */
  readonly far: number;
  readonly near: number;
  /** Where the egrets fly, in shares of the width and the height. */
  readonly birds: Point;
}

// The crops share every part; each places them anew, so that none is a cut-out of another.
export const layouts: Record<Crop, Layout> = {
  '16x9': {
    width: 1600,
    height: 900,
    post: [560, 582],
    scale: 1.2,
    far: 664,
    near: 806,
    birds: [0.76, 0.29],
  },
  '4x3': {
    width: 1600,
    height: 1200,
    post: [510, 812],
    scale: 1.5,
    far: 916,
    near: 1100,
    birds: [0.75, 0.32],
  },
  '1x1': {
    width: 1200,
    height: 1200,
    post: [310, 812],
    scale: 1.52,
    far: 916,
    near: 1104,
    birds: [0.7, 0.33],
  },
};
