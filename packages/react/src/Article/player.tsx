import type { Audio, Block, Video } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { blockWords } from '../internal/blockWords.js';
import { element } from '../internal/element.js';
import { figcaption } from '../internal/figcaption.js';
import { resolveMessages } from '../internal/messages.js';
import { bodyRoot } from './bodyRoot.js';
import { renderBlocks } from './renderBlocks.js';
import type { RenderOptions } from './renderers.js';

const language = (tag: string | undefined) => tag?.split('-')[0]?.toLowerCase();

/** Those that the page may ask for. */
const safe = <File extends { src: string }>(files: readonly File[]) =>
  files.flatMap((file) => {
    const src = safeUrl(file.src);
    return src ? [{ ...file, src }] : [];
  });

/** The browser's own player of the files whose address is safe; nothing where none is. */
export function player(
  type: 'video' | 'audio',
  { sources, tracks = [], title }: Video | Audio,
  { locale, messages }: RenderOptions,
  attributes: object,
) {
  const files = safe(sources);
  if (!files.length) return undefined;
  const texts = safe(tracks);
  // The words of the page's own language are shown from the start.
  const own = language(locale ?? messages?.locale);
  const shown = texts.find(
    ({ kind, lang }) => /captions|subtitles/.test(kind) && language(lang) === own,
  );
  return element(type, {
    controls: true,
    'aria-label': title,
    ...attributes,
    children: [
      ...files.map(({ src, type }) => element('source', { src, type })),
      ...texts.map((track) => {
        const { src, kind, lang: srcLang, label } = track;
        const props = { src, kind, srcLang, label, default: track === shown };
        return element('track', props);
      }),
    ],
  });
}

/** The blocks of another's words, none of which leads the story. */
export const inner = (blocks: readonly Block[], options: RenderOptions) =>
  bodyRoot(renderBlocks(blocks, { ...options, lead: false }));

/** The words under a player; its transcript is there to be opened. */
export function mediaCaption(block: Video | Audio, options: RenderOptions) {
  const { caption, credit, transcript } = block;
  // What is said of the still holds where nothing is said of the recording.
  const still = block.type === 'video' ? block.poster : block.image;
  const words = resolveMessages(options);
  const more = transcript?.length ? (
    <details>
      <summary>{blockWords(options).transcript}</summary>
      {inner(transcript, options)}
    </details>
  ) : null;
  return figcaption(
    {
      caption: caption ?? still?.caption,
      credit: credit ?? still?.credit,
      digitalSourceType: still?.digitalSourceType,
      more,
    },
    words,
    options,
  );
}
