/** What a script makes of the theme's measures, which are meant for Latin; 1 where not given. */
export interface Factors {
  headlineSize?: number;
  textSize?: number;
  headlineLeading?: number;
  textLeading?: number;
  /** 0 where letters are not set apart: they are joined, or have no case that asks for it. */
  tracking?: 0;
}

interface Group extends Factors {
  /** Languages by their tags; one that begins with a hyphen is a script's, of any language. */
  languages: readonly string[];
}

const devanagari: Factors = {
  textSize: 1.1,
  headlineLeading: 1.2,
  textLeading: 1.14,
  tracking: 0,
};

/**
 * The groups of scripts; Latin, Cyrillic and Greek have no factor. A headline has the ratio of what
 * newsrooms set for the script to what they set for Latin. Text goes half that way: our own Latin
 * stands wider than theirs already. No size is so small that a label of 13 px falls below 12. The
 * last group that a language is in has the word, so that scripts come after languages.
 */
export const groups: readonly Group[] = [
  { languages: ['hi', 'mr', 'ne', 'gu', 'pa', 'mai', 'bho', 'kok', '-guru'], ...devanagari },
  {
    languages: ['ar', 'arz', 'fa', 'ps', 'sd', 'ug', 'ckb', '-arab'],
    headlineSize: 0.91,
    headlineLeading: 1.24,
    textLeading: 1.1,
    tracking: 0,
  },
  // Nastaliq: each word runs down to the line, and the lines need the room.
  {
    languages: ['ur', 'ks', 'pnb', 'skr', 'pa-arab'],
    headlineSize: 0.85,
    headlineLeading: 1.8,
    textLeading: 1.45,
    tracking: 0,
  },
  { languages: ['he', 'yi', '-hebr'], headlineLeading: 1.08, tracking: 0 },
  {
    languages: ['bn', 'as', 'or', '-beng'],
    headlineSize: 0.91,
    textSize: 1.1,
    headlineLeading: 1.28,
    textLeading: 1.26,
    tracking: 0,
  },
  {
    languages: ['ta', 'te', 'kn', 'ml'],
    headlineSize: 0.8,
    textSize: 0.93,
    headlineLeading: 1.24,
    textLeading: 1.24,
    tracking: 0,
  },
  {
    languages: ['si'],
    headlineSize: 0.95,
    textSize: 1.1,
    headlineLeading: 1.26,
    textLeading: 1.08,
    tracking: 0,
  },
  {
    languages: ['my', 'km', 'lo', 'bo', 'dz'],
    textSize: 1.1,
    headlineLeading: 1.5,
    textLeading: 1.2,
    tracking: 0,
  },
  {
    languages: ['th'],
    headlineSize: 0.91,
    headlineLeading: 1.2,
    textLeading: 1.14,
    tracking: 0,
  },
  {
    languages: ['zh', 'yue', 'ja', 'ko', 'am', 'ti'],
    headlineLeading: 1.2,
    textLeading: 1.14,
    tracking: 0,
  },
  // A language of those above in another script.
  { languages: ['-deva'], ...devanagari },
  { languages: ['-latn', '-cyrl'] },
  // Latin with marks piled on one another.
  { languages: ['vi', 'yo', 'ig'], headlineLeading: 1.2 },
];
