import type { ComponentPropsWithoutRef } from 'react';
import './docs.css';

/** A table of a guide: on a narrow screen it scrolls within itself, by key as well. */
export const ScrollTable = (props: ComponentPropsWithoutRef<'table'>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
  <section className="docs-table" aria-label="Table" tabIndex={0}>
    <table {...props} />
  </section>
);
