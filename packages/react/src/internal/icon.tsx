/**
 * A drawing of 24 by 24 in lines of the text's colour. The words beside it say what it means, so
 * that nothing is read aloud.
 */
export const icon = (path: string) => (
  <svg
    aria-hidden="true"
    width="24"
    height="24"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={path} />
  </svg>
);
