import type { Audio, Embed, Video } from '../../blocks.js';
import { pageOf } from '../../html/address.js';
import { providerOf } from '../../html/providers.js';
import type { Import } from '../import.js';
import { isSource, type Source } from '../read.js';
import { bodyOf } from './body.js';
import { type Graph, listOf, typesOf, valuesOf } from './graph.js';
import { decoration, imageOf } from './images.js';
import { addressOf, textOf } from './text.js';

const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/i;

/** ISO 8601's `PT1M30S` in seconds. */
export function secondsOf(value: unknown): number | undefined {
  const [matched, days, hours, minutes, seconds] = duration.exec(textOf(value) ?? '') ?? [];
  if (!matched) return undefined;
  const number = (text: string | undefined) => Number(text ?? 0);
  const sum = ((number(days) * 24 + number(hours)) * 60 + number(minutes)) * 60 + number(seconds);
  return sum > 0 ? sum : undefined;
}

const isAudio = (node: Source) => typesOf(node).some((type) => /^(?:Audio|Podcast)/.test(type));

function captionOf(node: Source): Pick<Video, 'caption'> {
  const text = textOf(node.caption) ?? textOf(node.description);
  return text ? { caption: [{ type: 'text', text }] } : {};
}

/** A file that the page plays, or a link to the frame that plays it. */
function recordingOf(node: Source, path: string, graph: Graph, run: Import) {
  const title = textOf(node.name) ?? textOf(node.headline);
  const thumbnail = listOf(node.thumbnailUrl ?? node.thumbnail ?? node.image)[0];
  const still = imageOf(thumbnail, `${path}/thumbnailUrl`, graph, run, decoration);
  const shared = { ...(title && { title }), ...captionOf(node) };
  const src = run.address(addressOf(node.contentUrl), `${path}/contentUrl`);
  if (src) return file(node, src, path, still, shared, run);
  const url = run.address(addressOf(node.embedUrl), `${path}/embedUrl`);
  if (!url) return undefined;
  const embed: Embed = {
    type: 'embed',
    provider: providerOf(url),
    url: pageOf(url),
    ...shared,
    fallback: [],
    ...(still && { image: still }),
  };
  return embed;
}

function file(
  node: Source,
  src: string,
  path: string,
  still: Video['poster'],
  shared: Pick<Video, 'title' | 'caption'>,
  run: Import,
): Video | Audio {
  const type = textOf(node.encodingFormat);
  const seconds = secondsOf(node.duration);
  const said = textOf(node.transcript);
  const media = {
    ...shared,
    sources: [{ src, ...(type?.includes('/') && { type }) }],
    ...(seconds && { duration: seconds }),
    ...(said && { transcript: bodyOf(said, `${path}/transcript`, run) }),
  };
  return isAudio(node)
    ? { type: 'audio', ...media, ...(still && { image: still }) }
    : { type: 'video', ...media, ...(still && { poster: still }) };
}

/** The films and recordings of a property. */
export function recordingsOf(
  value: unknown,
  path: string,
  graph: Graph,
  run: Import,
): (Video | Audio | Embed)[] {
  return valuesOf(value, path, graph).flatMap(({ value: node, path: at }) =>
    isSource(node) ? (recordingOf(node, at, graph, run) ?? []) : [],
  );
}
