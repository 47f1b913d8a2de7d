import * as css from './hidden.css.js';

/** Words for screen readers alone. */
export const hidden = (text: string) => <span className={css.root}>{text}</span>;
