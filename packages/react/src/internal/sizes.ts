/** The width a picture is shown at in each placement, as HTML's `sizes`. */
export const placementSizes = {
  column: '(min-width: 45em) 42.5rem, 100vw',
  wide: '(min-width: 60em) 60rem, 100vw',
  full: '100vw',
  thumbnail: '7rem',
};

export type Placement = keyof typeof placementSizes;
