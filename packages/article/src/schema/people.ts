import * as z from 'zod/mini';
import { inlines } from './inlines.js';
import { image } from './media.js';
import { address, lang, text, words } from './values.js';

/** A person or organisation that made the story. */
export const contributor = z.object({
  name: words,
  type: z.enum(['person', 'organization']),
  url: z.exactOptional(address),
  role: z.exactOptional(text),
  image: z.exactOptional(image),
  bio: z.exactOptional(inlines),
  sameAs: z.exactOptional(z.array(address)),
  lang: z.exactOptional(lang),
});
