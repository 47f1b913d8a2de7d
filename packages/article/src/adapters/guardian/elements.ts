import type { Block } from '../../blocks.js';
import { isSource, textAt } from '../read.js';
import { mappedBlocks, notANode, unknownBlock } from '../unknown.js';
import { box, explainer, opened, quiz, timeline, timelineAtom } from './atoms.js';
import { type GuardianImport, type Maker, nothing } from './element.js';
import { interactive, of, pasted, post, vendor, youtubeAtom } from './embeds.js';
import { contents, keyTakeaways, list, miniProfiles, multiBylines, questions } from './lists.js';
import { film, recording } from './media.js';
import { cartoon, image, multiImage } from './pictures.js';
import { product, productSummary } from './products.js';
import {
  callout,
  callToAction,
  link,
  newsletter,
  recipe,
  reporterCallout,
  richLink,
} from './promos.js';
import { crossword, witness } from './readers.js';
import {
  adSlot,
  blockquote,
  caption,
  code,
  comment,
  html,
  numberedTitle,
  pullquote,
  starRating,
  subheading,
} from './texts.js';

const makers: Readonly<Record<string, Maker>> = {
  AdPlaceholderBlockElement: adSlot,
  AudioAtomBlockElement: recording,
  AudioBlockElement: recording,
  BlockquoteBlockElement: blockquote,
  CaptionBlockElement: caption,
  CalloutBlockElement: callout,
  CalloutBlockElementV2: callout,
  CallToActionAtomBlockElement: callToAction,
  ReporterCalloutBlockElement: reporterCallout,
  CartoonBlockElement: cartoon,
  ChartAtomBlockElement: interactive,
  CodeBlockElement: code,
  CommentBlockElement: comment,
  ContentAtomBlockElement: (_, path, run) => nothing('This atom is only named.', path, run),
  DisclaimerBlockElement: html,
  DividerBlockElement: () => [{ type: 'thematicBreak' }],
  DocumentBlockElement: vendor,
  EmbedBlockElement: pasted,
  ExplainerAtomBlockElement: explainer,
  GenericAtomBlockElement: post('guardian'),
  GuideAtomBlockElement: opened,
  GuVideoBlockElement: film,
  HighlightBlockElement: (element, path, run) => [box(undefined, html(element, path, run))],
  ImageBlockElement: image,
  InstagramBlockElement: post('instagram'),
  InteractiveAtomBlockElement: post('guardian'),
  InteractiveContentsBlockElement: contents,
  InteractiveBlockElement: interactive,
  ItemLinkBlockElement: html,
  KeyTakeawaysBlockElement: keyTakeaways,
  LinkBlockElement: link,
  ListBlockElement: list,
  MapBlockElement: vendor,
  MediaAtomBlockElement: film,
  MiniProfilesBlockElement: miniProfiles,
  MultiBylinesBlockElement: multiBylines,
  MultiImageBlockElement: multiImage,
  NumberedTitleBlockElement: numberedTitle,
  NewsletterSignupBlockElement: newsletter,
  ProfileAtomBlockElement: opened,
  PullquoteBlockElement: pullquote,
  QAndAExplainerBlockElement: questions,
  QABlockElement: opened,
  QuizAtomBlockElement: quiz,
  RichLinkBlockElement: richLink,
  SoundcloudBlockElement: pasted,
  SpotifyBlockElement: of('spotify'),
  StarRatingBlockElement: starRating,
  SubheadingBlockElement: subheading,
  TableBlockElement: html,
  TextBlockElement: html,
  TimelineAtomBlockElement: timelineAtom,
  TimelineBlockElement: timeline,
  DCRTimelineBlockElement: timeline,
  DCRSectionedTimelineBlockElement: timeline,
  TweetBlockElement: post('x'),
  VideoBlockElement: vendor,
  VideoFacebookBlockElement: of('facebook'),
  VideoVimeoBlockElement: of('vimeo'),
  VideoYoutubeBlockElement: of('youtube'),
  VineBlockElement: of('vine'),
  YoutubeBlockElement: youtubeAtom,
  WitnessBlockElement: witness,
  CrosswordElement: crossword,
  ProductBlockElement: product,
  ProductSummaryBlockElement: productSummary,
  EnhancedProductSummaryElement: productSummary,
  RecipeBlockElement: recipe,
};

/** An element's type without the package of the class that wrote it. */
const typeOf = (type: string) => type.slice(type.lastIndexOf('.') + 1);

function blocksOf(element: unknown, path: string, run: GuardianImport): Block[] {
  if (!isSource(element)) {
    notANode(element, path, run);
    return [];
  }
  const type = typeOf(String(element._type));
  const mapped = mappedBlocks(type, element, run);
  if (mapped) return mapped;
  const make = Object.hasOwn(makers, type) ? makers[type] : undefined;
  return make ? make(element, path, run) : unknownBlock(type, element, path, run);
}

/** The blocks of elements as the Guardian's front end has them. Each keeps its element's id. */
export function elementBlocks(
  elements: readonly unknown[],
  path: string,
  run: GuardianImport,
): Block[] {
  return elements.flatMap((element, index) => {
    const [first, ...rest] = blocksOf(element, `${path}/${index}`, run);
    if (!first) return [];
    const id = isSource(element) ? run.ids.claim(textAt(element, 'elementId')) : undefined;
    return [id && !first.id ? { ...first, id } : first, ...rest];
  });
}
