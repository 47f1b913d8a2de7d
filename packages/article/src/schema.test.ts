import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Article, LinkItem } from './article.js';
import type { Block, List, Paragraph } from './blocks.js';
import type { Inline } from './inlines.js';
import type { Image } from './media.js';
import type { block } from './schema/blocks.js';
import type { inline } from './schema/inlines.js';
import type { image, linkItem } from './schema/media.js';
import type { articleSchema } from './schema.js';

type Pick1<Union extends { type: string }, Type extends Union['type']> = Extract<
  Union,
  { type: Type }
>;

// Checked by the compiler, not at run time: a field that only one side has does not compile.
it('gives exactly the types written by hand', () => {
  expectTypeOf<z.output<typeof inline>>().toEqualTypeOf<Inline>();
  expectTypeOf<z.output<typeof block>>().toEqualTypeOf<Block>();
  expectTypeOf<Pick1<z.output<typeof block>, 'list'>>().toEqualTypeOf<List>();
  expectTypeOf<Pick1<z.output<typeof block>, 'paragraph'>>().toEqualTypeOf<Paragraph>();
  expectTypeOf<z.output<typeof image>>().toEqualTypeOf<Image>();
  expectTypeOf<z.output<typeof linkItem>>().toEqualTypeOf<LinkItem>();
  expectTypeOf<z.output<typeof articleSchema>>().toEqualTypeOf<Article>();
});
