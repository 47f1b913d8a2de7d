import { isSource, listAt, objectAt, type Source, textAt } from '../read.js';

/** The front end's names for the Content API's types of element. */
const types: Readonly<Record<string, string>> = {
  text: 'TextBlockElement',
  image: 'ImageBlockElement',
  embed: 'EmbedBlockElement',
  pullquote: 'PullquoteBlockElement',
  interactive: 'InteractiveBlockElement',
  comment: 'CommentBlockElement',
  'rich-link': 'RichLinkBlockElement',
  membership: 'RichLinkBlockElement',
  table: 'TableBlockElement',
  video: 'VideoBlockElement',
  tweet: 'TweetBlockElement',
  witness: 'WitnessBlockElement',
  code: 'CodeBlockElement',
  audio: 'AudioBlockElement',
  map: 'MapBlockElement',
  document: 'DocumentBlockElement',
  instagram: 'InstagramBlockElement',
  vine: 'VineBlockElement',
  callout: 'CalloutBlockElementV2',
  cartoon: 'CartoonBlockElement',
  recipe: 'RecipeBlockElement',
  list: 'ListBlockElement',
  timeline: 'TimelineBlockElement',
  link: 'LinkBlockElement',
  product: 'ProductBlockElement',
  subheading: 'SubheadingBlockElement',
  blockquote: 'BlockquoteBlockElement',
};

/** Names of fields that the front end has changed. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rich-link': { text: 'linkText', prefix: 'linkPrefix' },
  membership: { text: 'linkText', prefix: 'linkPrefix', url: 'originalUrl' },
  comment: { body: 'html', profileName: 'authorName', permalink: 'commentUrl' },
};

/** `rich-link` and `RICH_LINK` have their fields in `richLinkTypeData`. */
const camel = (type: string) => type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A file as the front end writes it. */
const file = (asset: unknown): unknown => {
  if (!isSource(asset)) return asset;
  const fields = objectAt(asset, 'typeData');
  return { ...asset, url: asset.file ?? fields.secureFile, fields };
};

/** The fields of a type, by the names that the front end gives them. */
function fieldsOf(element: Source, type: string): Source {
  const fields = objectAt(element, `${camel(type)}TypeData`);
  const names = Object.entries(renamed[type] ?? {}).map(([to, from]) => [to, fields[from]]);
  return { ...fields, ...Object.fromEntries(names.filter(([, value]) => value !== undefined)) };
}

/** A film is a vendor's where it has no file. */
function videoType(fields: Source, assets: readonly unknown[]): string {
  if (assets.length > 0) return 'GuVideoBlockElement';
  const source = `${textAt(fields, 'source')} ${textAt(fields, 'originalUrl') ?? textAt(fields, 'url')}`;
  if (/youtu/i.test(source)) return 'VideoYoutubeBlockElement';
  if (/vimeo/i.test(source)) return 'VideoVimeoBlockElement';
  return /facebook/i.test(source) ? 'VideoFacebookBlockElement' : 'VideoBlockElement';
}

/** An element of the Content API as the front end has it, so that both are read by one code. */
export function asFrontEnd(element: Source): Source {
  const type = String(element.type).toLowerCase().replaceAll('_', '-');
  const known = Object.hasOwn(types, type) ? types[type] : undefined;
  if (!known) return { ...element, _type: type };
  const fields = fieldsOf(element, type);
  const assets = listAt(element, 'assets').map(file);
  const base: Source = { ...fields, elementId: element.id };
  switch (type) {
    case 'image':
      return { ...base, _type: known, media: { allImages: assets }, data: fields };
    case 'video':
      return { ...base, _type: videoType(fields, assets), assets };
    case 'audio':
      return { ...base, _type: assets.length > 0 ? known : 'EmbedBlockElement', assets };
    case 'witness':
      return { ...base, _type: known, assets: listAt(element, 'assets'), witnessTypeData: fields };
    case 'list':
      return { ...base, _type: known, listElementType: fields.type };
    case 'membership':
      return { ...base, _type: known, text: base.text ?? fields.title };
    default:
      return { ...base, _type: known };
  }
}
