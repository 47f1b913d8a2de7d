import { pointer } from '../../problems.js';
import type { Import } from '../import.js';
import type { Source } from '../read.js';
import { wordsOf } from './words.js';

const names = (list: string) => list.split(/\s+/);

/** What every element may have, and what only machines and newsrooms read. */
const common = names(
  `type _id subtype channels alignment additional_properties block_properties gallery_properties
  version referent_properties`,
);

const content = names(
  `language copyright canonical_url canonical_url_external canonical_website website website_url
  short_url created_date last_updated_date publish_date first_publish_date display_date location geo
  address editor_note status headlines subheadlines description credits vanity_credits taxonomy
  promo_items related_content owner planning workflow pitches revision syndication source
  distributor tracking comments label slug content_restrictions rendering_guides content_aliases
  corrections content_elements publishing variations voice_transcripts websites contributors
  dynamic_items fronts`,
);

const media: Record<string, string[]> = {
  image: names(
    `image_type alt_text focal_point auth seo_filename subtitle caption url width height licensable`,
  ),
  video: names(
    `duration transcript rating video_type youtube_content_id streams subtitles promo_image
    embed_html`,
  ),
  audio: names('source_url mimetype autoplay controls loop preload streams duration transcript'),
  gallery: [],
  story: [],
};

const elements: Record<string, string[]> = {
  text: ['content'],
  header: ['content', 'level'],
  dateline: ['content'],
  blockquote: ['content', 'citation'],
  quote: ['content', 'content_elements', 'citation'],
  code: ['content', 'language'],
  raw_html: ['content'],
  divider: [],
  endorsement: ['endorsement'],
  numeric_rating: ['numeric_rating', 'min', 'max', 'units'],
  correction: ['correction_type', 'text'],
  list: ['list_type', 'items'],
  table: ['header', 'rows'],
  interstitial_link: ['url', 'content', 'description', 'image'],
  link_list: ['items', 'title'],
  oembed_response: ['raw_oembed', 'referent'],
  custom_embed: ['embed'],
  element_group: ['content_elements'],
  content_zone: [],
  reference: ['referent'],
};

const known: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...Object.entries(elements).map(([type, own]) => [type, new Set([...common, ...own])] as const),
  ...Object.entries(media).map(
    ([type, own]) => [type, new Set([...common, ...content, ...own])] as const,
  ),
]);

/** Warns of each property that ANS does not give to this type, with the words in it. */
export function warnOfUnknown(type: string, source: Source, path: string, run: Import): void {
  const ofType = known.get(type);
  if (!ofType) return;
  for (const [key, value] of Object.entries(source)) {
    if (ofType.has(key) || value === null || value === '') continue;
    const message = `ANS has no property of this name for the type ${JSON.stringify(type)}.`;
    run.warn(path + pointer([key]), 'unknown-property', message, wordsOf(value));
  }
}
