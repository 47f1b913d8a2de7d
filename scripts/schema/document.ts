/** The JSON Schema of an article, made from the schema that `parseArticle` goes by. */
import * as z from 'zod/mini';
import {
  block,
  blocks,
  footnote,
  leadMedia,
  listItem,
  question,
  tableCell,
  timelineEvent,
} from '../../packages/article/src/schema/blocks.js';
import { inline, inlines } from '../../packages/article/src/schema/inlines.js';
import { live, liveUpdate } from '../../packages/article/src/schema/live.js';
import {
  image,
  linkItem,
  mediaFile,
  rendition,
  textTrack,
} from '../../packages/article/src/schema/media.js';
import { contributor } from '../../packages/article/src/schema/people.js';
import * as values from '../../packages/article/src/schema/values.js';
import * as parts from '../../packages/article/src/schema.js';
import { readDocs, type TypeDocs } from './docs.js';

type Schema = z.core.$ZodType;

const types: Record<string, Schema> = {
  Block: block,
  Inline: inline,
  LeadMedia: leadMedia,
  ListItem: listItem,
  TableCell: tableCell,
  TimelineEvent: timelineEvent,
  Question: question,
  Footnote: footnote,
  Image: image,
  Rendition: rendition,
  LinkItem: linkItem,
  MediaFile: mediaFile,
  TextTrack: textTrack,
  Contributor: contributor,
  Live: live,
  LiveUpdate: liveUpdate,
  Topic: parts.topic,
  Correction: parts.correction,
  Disclosure: parts.disclosure,
  Sponsor: parts.sponsor,
  Access: parts.access,
  Translation: parts.translation,
  AlternativeHeadline: parts.alternativeHeadline,
};

/** Nodes whose type has another name than their `type`. */
const otherwise: Record<string, string> = {
  blockquote: 'BlockQuote',
  pullquote: 'PullQuote',
  image: 'ImageBlock',
  relatedLinks: 'RelatedLinksBlock',
  corrections: 'CorrectionsBlock',
  adSlot: 'AdSlotBlock',
  custom: 'CustomBlock',
  unknown: 'UnknownBlock',
};

const instant = String.raw`\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)`;
const code = { maxLength: 100 };

/** What the schema tests by functions, as far as JSON Schema can say it. */
const rules: [string, Schema, object][] = [
  ['Inlines', inlines, { description: 'A line of text.' }],
  ['Blocks', blocks, { description: 'Pieces of a story, from the top.' }],
  ['Words', values.words, { pattern: String.raw`\S`, description: 'Text that is not blank.' }],
  [
    'Address',
    values.address,
    {
      pattern: String.raw`\S`,
      description: 'An address with http, https, mailto or tel, or relative to the page.',
    },
  ],
  [
    'DateTime',
    values.dateTime,
    {
      ...code,
      pattern: `^${instant}$`,
      description: 'A date and time with its offset (ISO 8601), on a day that exists.',
    },
  ],
  [
    'Day',
    values.day,
    {
      ...code,
      pattern: String.raw`^(\d{4}(-\d\d){0,2}|${instant})$`,
      description: 'A year, month, day or instant (ISO 8601).',
    },
  ],
  [
    'Language',
    values.lang,
    { ...code, pattern: '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$', description: 'A BCP 47 language tag.' },
  ],
  [
    'TimeZone',
    values.timeZone,
    { ...code, pattern: '^[A-Za-z]', description: 'A zone of the IANA database.' },
  ],
  [
    'Anchor',
    values.anchor,
    { ...code, pattern: String.raw`^\S+$`, description: 'A name without white space.' },
  ],
  ['Pixels', values.pixels, { exclusiveMinimum: 0, description: 'A whole number of pixels.' }],
  ['Fraction', values.fraction, { minimum: 0, maximum: 1, description: 'From 0 to 1.' }],
  ['Amount', values.amount, { minimum: 0, description: 'A number of 0 or more.' }],
  [
    'ImageType',
    values.imageType,
    { ...code, pattern: String.raw`^image/[\w.+-]+$`, description: 'The MIME type of a picture.' },
  ],
  [
    'MediaType',
    values.mediaType,
    {
      ...code,
      pattern: String.raw`^(audio|video|application)/[\w.+-]+$`,
      description: 'The MIME type of a film or recording.',
    },
  ],
  ['Json', values.json, { description: 'Anything that JSON can write.' }],
];

/** Not blank unless the picture is decorative. */
const described = {
  anyOf: [
    {
      type: 'object',
      properties: { decorative: { type: 'boolean', const: true } },
      required: ['decorative'],
    },
    { type: 'object', properties: { alt: { type: 'string', pattern: String.raw`\S` } } },
  ],
};

const nameOf = (type: string) => otherwise[type] ?? type[0]?.toUpperCase() + type.slice(1);

function names(): z.core.$ZodRegistry<Record<string, unknown>> {
  const registry = z.registry<Record<string, unknown>>();
  for (const [id, schema, rule] of rules) registry.add(schema, { id, ...rule });
  for (const [id, schema] of Object.entries(types)) registry.add(schema, { id });
  for (const union of [block, inline]) {
    for (const option of union._zod.def.options) {
      const [type = ''] = option._zod.def.shape.type._zod.def.values;
      registry.add(option, {
        id: union === inline && type === 'code' ? 'InlineCode' : nameOf(type),
      });
    }
  }
  registry.add(image, { id: 'Image', ...described });
  registry.add(parts.articleSchema.shape.headline, { minItems: 1 });
  registry.add(tableCell.shape.colSpan, { minimum: 1, maximum: 1000 });
  registry.add(tableCell.shape.rowSpan, { minimum: 1, maximum: 65_534 });
  return registry;
}

interface Definition {
  $ref?: string;
  id?: string;
  description?: string;
  properties?: Record<string, { description?: string }>;
}

/** Adds what the types' comments say; the name stands as the key already. */
function withDocs(docs: TypeDocs | undefined, { id: _, ...definition }: Definition): Definition {
  const properties = Object.entries(definition.properties ?? {}).map(([key, value]) => {
    const description = docs?.properties.get(key);
    return [key, description ? { ...value, description } : value] as const;
  });
  return {
    ...(docs?.description && { description: docs.description }),
    ...definition,
    ...(definition.properties && { properties: Object.fromEntries(properties) }),
  };
}

/** Lists of nodes contain themselves through a nameless definition, which names another. */
function withoutNameless(definitions: Record<string, Definition>): Record<string, Definition> {
  let json = JSON.stringify(definitions);
  for (const [name, { $ref }] of Object.entries(definitions)) {
    if ($ref) json = json.replaceAll(`"#/$defs/${name}"`, JSON.stringify($ref));
  }
  const named = Object.entries<Definition>(JSON.parse(json)).filter(([, { $ref }]) => !$ref);
  return Object.fromEntries(named);
}

/** The whole document: draft 2020-12, a definition for each type. */
export function jsonSchema(): object {
  const { $schema, $defs, ...article } = z.toJSONSchema(parts.articleSchema, {
    metadata: names(),
    io: 'input',
    target: 'draft-2020-12',
  });
  const docs = readDocs();
  const all = withoutNameless({ Article: article, ...$defs } as Record<string, Definition>);
  const definitions = Object.keys(all)
    .sort()
    .map((name) => [name, withDocs(docs.get(name), all[name] as Definition)] as const);
  return {
    $schema,
    title: 'A news article as @galley/article reads it',
    $ref: '#/$defs/Article',
    $defs: Object.fromEntries(definitions),
  };
}
