import type { Inline } from '@galley/article';
import { inlines } from '../internal/inlines.js';
import { sectionHeading } from '../SectionHeading/SectionHeading.js';
import type { RenderOptions } from './renderers.js';

/**
 * The heading over a box. Its rank is 2, as that of related links: the one that leaves no rank out,
 * wherever in the story the box stands.
 */
export const boxHeading = (heading: Inline[] | undefined, options: RenderOptions) =>
  heading?.length ? sectionHeading(2, inlines(heading, options)) : null;
