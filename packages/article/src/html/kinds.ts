/** What HTML prints on lines of its own. */
const blockLevel = new Set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu multicol nav ol optgroup option p plaintext pre search section select summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);

/** What the article holds as a block, though HTML lets it stand within a line. */
const media = new Set(
  'amp-audio amp-iframe amp-img amp-video audio embed iframe img object picture video'.split(' '),
);

/** What no reader sees: programs, styles, what describes the page. */
const unseen = new Set(
  'applet area base basefont bgsound datalist frame head link meta noembed noframes param script source style template title track'.split(
    ' ',
  ),
);

/** The same within drawings and formulas: also what they are called, and other notations. */
const unseenForeign = new Set('annotation desc metadata script style title'.split(' '));

/** What is no more than its words, or than what it holds. */
const plain = new Set(
  'abbr acronym a b bdi bdo big blink button canvas cite code data del dfn em font i input ins kbd label map mark marquee meter nobr noscript output picture progress q rb rp rt rtc ruby s samp slot small span strike strong sub sup textarea time tt u var wbr br'.split(
    ' ',
  ),
);

export const isBlockLevel = (tag: string): boolean => blockLevel.has(tag);
export const isMedia = (tag: string): boolean => media.has(tag);
export const isUnseen = (tag: string): boolean => unseen.has(tag);
export const isUnseenForeign = (tag: string): boolean => unseenForeign.has(tag);

/** Whether HTML has such an element. */
export const isKnown = (tag: string): boolean =>
  blockLevel.has(tag) || media.has(tag) || unseen.has(tag) || plain.has(tag);
