/** Our class, then the app's: the last word is the app's. */
export const classNames = (own: string, given: string | undefined): string =>
  given ? `${own} ${given}` : own;
