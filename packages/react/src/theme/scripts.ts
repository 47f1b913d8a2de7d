/** What a script makes of the theme's measures, which are meant for Latin; 1 where not given. */
interface Factors {
  headlineSize?: number;
  textSize?: number;
  headlineLeading?: number;
  textLeading?: number;
}

/** What is not done in every script as in Latin, and what a theme's measures have no say in. */
interface Habits {
  /** 0 where letters are not set apart: they are joined, or have no case that asks for it. */
  tracking?: 0;
  /** The style and weight of what is stressed: a slope means that in few scripts. */
  slope?: 'normal';
  stress?: 600;
  /** How much farther from the letters an underline stands, where many reach below their line. */
  underline?: number;
  /** Where long words are parted at the ends of lines. */
  hyphens?: 'auto';
}

export type Script = Factors & Habits;

interface Group extends Script {
  /** Languages by their tags; one that begins with a hyphen is a script's, of any language. */
  languages: readonly string[];
  /** Whether its lines run from right to left. */
  rtl?: true;
}

/** No case, no slope; weight says what is stressed. */
const plain: Script = { tracking: 0, slope: 'normal', stress: 600 };

const devanagari: Script = {
  textSize: 1.1,
  headlineLeading: 1.2,
  textLeading: 1.14,
  underline: 2,
  ...plain,
};
const arabic = {
  headlineSize: 0.91,
  headlineLeading: 1.24,
  textLeading: 1.1,
  underline: 2.5,
  ...plain,
  rtl: true,
} as const;
const hebrew = { headlineLeading: 1.08, ...plain, rtl: true } as const;
const bengali: Script = {
  headlineSize: 0.91,
  textSize: 1.1,
  headlineLeading: 1.28,
  textLeading: 1.26,
  underline: 2,
  ...plain,
};

/**
 * The groups of scripts; Latin, Cyrillic and Greek have no factors. A headline has the ratio of what
 * newsrooms set for the script to what they set for Latin. Text goes half that way: our own Latin
 * stands wider than theirs already. No size is so small that a label of 13 px falls below 12. The
 * last group that a language is in has the word, so that scripts come after languages.
 */
export const groups: readonly Group[] = [
  { languages: ['hi', 'mr', 'ne', 'gu', 'pa', 'mai', 'bho', 'kok'], ...devanagari },
  { languages: ['ar', 'arz', 'fa', 'ps', 'sd', 'ug', 'ckb'], ...arabic },
  { languages: ['he', 'yi'], ...hebrew },
  { languages: ['bn', 'as', 'or'], ...bengali },
  {
    languages: ['ta', 'te', 'kn', 'ml'],
    headlineSize: 0.8,
    textSize: 0.93,
    headlineLeading: 1.24,
    textLeading: 1.24,
    underline: 2.5,
    ...plain,
  },
  {
    languages: ['si'],
    headlineSize: 0.95,
    textSize: 1.1,
    headlineLeading: 1.26,
    textLeading: 1.08,
    underline: 2.5,
    ...plain,
  },
  {
    languages: ['my', 'km', 'lo', 'bo', 'dz'],
    textSize: 1.1,
    headlineLeading: 1.5,
    textLeading: 1.2,
    underline: 3.5,
    ...plain,
  },
  {
    languages: ['th'],
    headlineSize: 0.91,
    headlineLeading: 1.2,
    textLeading: 1.14,
    underline: 2,
    ...plain,
  },
  {
    languages: ['zh', 'yue', 'ja', 'ko', 'am', 'ti'],
    headlineLeading: 1.2,
    textLeading: 1.14,
    underline: 2,
    ...plain,
  },
  // Long words, and rules by which a browser parts them well. English, French, Spanish and their
  // like have neither need nor habit on the web.
  {
    languages: [
      ...['de', 'nl', 'af', 'da', 'nb', 'nn', 'no', 'sv', 'is', 'fi', 'et', 'hu', 'lt', 'lv'],
      ...['ru', 'uk', 'be', 'pl', 'cs', 'sk', 'bg', 'hr', 'sl'],
    ],
    hyphens: 'auto',
  },
  // A language of those above in another script.
  { languages: ['-arab'], ...arabic },
  // Nastaliq: each word runs down to the line, and the lines need the room.
  {
    languages: ['ur', 'ks', 'pnb', 'skr', 'pa-arab', 'pa-pk'],
    headlineSize: 0.85,
    headlineLeading: 1.8,
    textLeading: 1.45,
    underline: 3,
    ...plain,
    rtl: true,
  },
  { languages: ['-hebr'], ...hebrew },
  { languages: ['-beng'], ...bengali },
  { languages: ['-deva', '-guru'], ...devanagari },
  { languages: ['-latn', '-cyrl'] },
  // Latin with marks piled on one another.
  { languages: ['vi', 'yo', 'ig'], headlineLeading: 1.2 },
];

const isTag = (language: string) => language.startsWith('-');
const tags = groups.flatMap(({ languages }) => languages.filter(isTag));

/** Selects what says a language itself, or a script after any language; after `-nu` it is digits'. */
export const saying = (language: string) =>
  isTag(language) ? `[lang*="${language}"]:not([lang*="-nu${language}"])` : `[lang|="${language}"]`;

/** Selects what says one of the languages, but not where a tag says that it is in another script. */
export function written(
  languages: readonly string[],
  script: readonly string[] = [],
  except: readonly string[] = [],
): string {
  const others = tags.filter((tag) => !languages.includes(tag) && !script.includes(tag));
  const not = [...except, ...others].map(saying).join(', ');
  return `:is(${languages.map(saying).join(', ')}):not(${not})`;
}

/** What runs from right to left, as `direction` says in fewer bytes; Thaana has no group. */
export const rightToLeft = [
  'dv',
  ...groups.flatMap(({ languages, rtl }) => (rtl ? languages : [])),
];
