import fc from 'fast-check';
import {
  address,
  amount,
  anchor,
  dateTime,
  day,
  direction,
  fraction,
  json,
  lang,
  pixels,
  shape,
  text,
  words,
} from './values.js';

const few = <Value>(arbitrary: fc.Arbitrary<Value>, maxLength = 3) =>
  fc.array(arbitrary, { maxLength });
const one = fc.constant;
const flag = fc.boolean();

const rendition = shape(
  { src: address, width: pixels, height: pixels },
  { type: fc.constantFrom('image/avif', 'image/webp', 'image/jpeg', 'image/x-odd'), dpr: amount },
);
const mediaFile = shape(
  { src: address },
  { type: fc.constantFrom('video/mp4', 'audio/mpeg', 'application/x-mpegURL'), width: pixels },
);
const textTrack = shape(
  {
    src: address,
    kind: fc.constantFrom('captions', 'subtitles', 'descriptions', 'chapters'),
    lang,
  },
  { label: words },
);

const base = { id: words, lang, dir: direction };
const span = fc.integer({ min: 1, max: 9 });

/** Nodes of every type, each as deep as the run's size allows. */
export const { line, image, linkItem, contributor, blocks, leadMedia } = fc.letrec<
  Record<'inline' | 'image' | 'linkItem' | 'contributor' | 'leadMedia' | 'block', unknown> &
    Record<'line' | 'blocks', unknown[]>
>((tie) => {
  const line = tie('line');
  const blocks = tie('blocks');
  const image = tie('image');
  const marked = (type: string) => shape({ type: one(type), children: line });
  const block = (type: string, required = {}, optional = {}) =>
    shape({ type: one(type), ...required }, { ...base, ...optional });
  const item = shape({ children: line }, { blocks });
  const recording = { title: words, tracks: few(textTrack), duration: amount, caption: line };
  const moreOfRecording = { credit: text, transcript: blocks };
  const cell = shape(
    { children: line },
    {
      blocks,
      header: fc.constantFrom('column', 'row'),
      colSpan: span,
      rowSpan: span,
      align: fc.constantFrom('start', 'center', 'end'),
    },
  );

  const imageBlock = block(
    'image',
    { image },
    { placement: fc.constantFrom('column', 'wide', 'full', 'thumbnail') },
  );
  const gallery = block('gallery', { images: few(image) }, { caption: line });
  const video = block(
    'video',
    { sources: few(mediaFile) },
    { ...recording, ...moreOfRecording, poster: image, width: pixels, height: pixels },
  );
  const audio = block(
    'audio',
    { sources: few(mediaFile) },
    { ...recording, ...moreOfRecording, image },
  );
  const embed = block(
    'embed',
    { provider: words, url: address, fallback: blocks },
    { title: words, image, width: pixels, height: pixels, caption: line },
  );

  return {
    line: fc.array(tie('inline'), { maxLength: 4, depthIdentifier: 'line' }),
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      shape({ type: one('text'), text }),
      shape({ type: one('break') }),
      shape(
        { type: one('footnoteRef'), note: anchor, label: words },
        { nth: span.map((n) => n + 1) },
      ),
      ...['strong', 'emphasis', 'underline', 'strikethrough'].map(marked),
      ...['code', 'subscript', 'superscript'].map(marked),
      shape({ type: one('link'), href: address, children: line }),
      shape({ type: one('span'), children: line }, { lang, dir: direction }),
    ),
    image: fc.oneof(
      { depthSize: 'small' },
      shape({ src: address, alt: one(''), decorative: one(true) }),
      shape(
        { src: address, alt: words },
        {
          width: pixels,
          height: pixels,
          renditions: few(rendition),
          decorative: flag,
          caption: line,
          credit: text,
          copyright: text,
          focalPoint: shape({ x: fraction, y: fraction }),
          digitalSourceType: fc.constantFrom('digitalCapture', 'trainedAlgorithmicMedia'),
          source: text,
        },
      ),
    ),
    linkItem: shape(
      { href: address, text: words },
      { kicker: text, datePublished: dateTime, image, lang },
    ),
    contributor: shape(
      { name: words, type: fc.constantFrom('person', 'organization') },
      { url: address, role: text, image, bio: line, sameAs: few(address), lang },
    ),
    leadMedia: fc.oneof(imageBlock, gallery, video, audio, embed),
    blocks: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'block' }),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, depthIdentifier: 'block' },
      block('paragraph', { children: line }),
      block('thematicBreak'),
      block('corrections'),
      block('adSlot', { name: words }),
      block('unknown', { sourceType: text, text }),
      block('custom', { name: words, data: json, text }),
      block('code', { text }, { language: anchor, caption: line }),
      block('heading', { level: fc.integer({ min: 2, max: 6 }), children: line }, { anchor }),
      block('pullquote', { children: line }, { attribution: line }),
      block('relatedLinks', { links: few(tie('linkItem')) }, { heading: words }),
      imageBlock,
      gallery,
      video,
      audio,
      embed,
      block('blockquote', { children: blocks }, { attribution: line, cite: address }),
      block('list', { ordered: flag, items: few(item) }, { start: fc.integer() }),
      block('table', { rows: few(few(cell)) }, { caption: line }),
      block('infoBox', { children: blocks }, { heading: line }),
      block('details', { summary: line, children: blocks }, { open: flag }),
      block(
        'timeline',
        {
          events: few(shape({ date: line, children: blocks }, { dateTime: day, heading: line })),
        },
        { heading: line },
      ),
      block('qanda', { items: few(shape({ question: line, answer: blocks })) }, { heading: line }),
      block('keyTakeaways', { items: few(item) }, { heading: line }),
      block('footnotes', { notes: few(shape({ id: anchor, children: blocks })) }),
    ),
  };
});
