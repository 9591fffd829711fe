import * as z from 'zod/mini';

/** A reader keeps 500,000 characters of a page, and no block is without one. */
const MOST_BLOCKS = 500_000;

const MOST_LINKS = 1000;

const FactSchema = z.object({
  value: z.string(),
  text: z.string(),
  source: z.enum(['json-ld', 'microdata', 'label', 'heading', 'address']),
});

const BlockSchema = z.object({
  index: z.number(),
  role: z.enum(['heading', 'paragraph', 'item', 'cell', 'term']),
  level: z.number(),
  text: z.string(),
  trail: z.array(z.string()),
});

/** `Page` of lib/page as it comes out of an ad's page, where nothing can be trusted. */
export const PageSchema = z.object({
  url: z.nullable(z.string()),
  site: z.nullable(z.string()),
  format: z.enum(['html', 'pdf', 'text']),
  language: z.nullable(z.string()),
  facts: z.object({
    title: z.exactOptional(FactSchema),
    employer: z.exactOptional(FactSchema),
    reference: z.exactOptional(FactSchema),
    deadline: z.exactOptional(FactSchema),
  }),
  blocks: z.array(BlockSchema).check(z.maxLength(MOST_BLOCKS)),
  links: z.exactOptional(
    z.array(z.object({ text: z.string(), href: z.string(), block: z.number() })).check(z.maxLength(MOST_LINKS)),
  ),
  isKnownAd: z.boolean(),
  factsMissing: z.boolean(),
  isCut: z.boolean(),
});
