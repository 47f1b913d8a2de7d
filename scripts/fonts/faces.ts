import type { Language } from '../../.storybook/sentences.ts';

/** A face as an app loads it from `@fontsource`. */
interface Face {
  family: string;
  package: string;
  /** The package's style sheets, such as `400.css`; all of them are one family. */
  sheets: readonly string[];
}

/** What a system has in its place, and a package whose letters are as wide. */
interface Local {
  /** The face's full names, for `local()`. */
  regular: readonly string[];
  bold: readonly string[];
  standIn: string;
}

const georgia: Local = {
  regular: ['Georgia'],
  bold: ['Georgia Bold', 'Georgia-Bold'],
  standIn: '@fontsource/gelasio',
};
const times: Local = {
  regular: ['Times New Roman', 'TimesNewRomanPSMT'],
  bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT'],
  standIn: '@fontsource/tinos',
};
const notoSerif: Local = {
  regular: ['Noto Serif', 'NotoSerif-Regular'],
  bold: ['Noto Serif Bold', 'NotoSerif-Bold'],
  standIn: '@fontsource/noto-serif',
};
const arial: Local = {
  regular: ['Arial', 'ArialMT'],
  bold: ['Arial Bold', 'Arial-BoldMT'],
  standIn: '@fontsource/arimo',
};
const roboto: Local = {
  regular: ['Roboto', 'Roboto-Regular'],
  bold: ['Roboto Bold', 'Roboto-Bold'],
  standIn: '@fontsource/roboto',
};
const notoSans = (script: string): Local => ({
  regular: [`Noto Sans ${script}`, `NotoSans${script}-Regular`],
  bold: [`Noto Sans ${script} Bold`, `NotoSans${script}-Bold`],
  standIn: `@fontsource/noto-sans-${script.toLowerCase()}`,
});

export interface Entry {
  face: Face;
  /** What the widths are measured by. */
  measuredBy: Language;
  locals: readonly Local[];
  /**
   * Languages that are set in this face, whatever the theme has; none for a face that a theme
   * names itself. One that begins with a hyphen is a script, of any language.
   */
  languages?: readonly string[];
  /** The script's tag, where not every language in that script is in this face. */
  script?: readonly string[];
  /** Of those languages, the tags that are not; beside those of other scripts. */
  except?: readonly string[];
  /** Whether labels are in it too, or stay as the theme has them. Default true. */
  labels?: boolean;
  /** Families that stand before the face, because a reader's system may have them. */
  before?: readonly string[];
}

const variable = (family: string, name: string): Face => ({
  family: `${family} Variable`,
  package: `@fontsource-variable/${name}`,
  sheets: ['wght.css'],
});
const weights = (family: string, name: string, ...sheets: string[]): Face => ({
  family,
  package: `@fontsource/${name}`,
  sheets,
});

/** Where the two weights are smaller than one file with all of them, they are taken. */
const two = (family: string, name: string) => weights(family, name, '400.css', '600.css');

const nastaliq = ['ur', 'ks', 'pnb', 'skr', 'pa-arab', 'pa-pk'];

/** The file's name under `fonts`, and what is in it. */
export const entries: Record<string, Entry> = {
  newsreader: {
    face: variable('Newsreader', 'newsreader'),
    measuredBy: 'en',
    locals: [georgia, notoSerif],
  },
  'libre-franklin': {
    face: variable('Libre Franklin', 'libre-franklin'),
    measuredBy: 'en',
    locals: [arial, roboto],
  },
  'source-serif-4': {
    // Newsreader has neither Cyrillic nor Greek; its Latin is not loaded beside this one's.
    face: two('Source Serif 4', 'source-serif-4'),
    measuredBy: 'ru',
    locals: [times, notoSerif],
    languages: ['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk', 'ky', 'mn', 'tg', 'tt', 'el', '-cyrl'],
    except: ['mn-mong'],
    labels: false,
  },
  vietnamese: {
    // Three subsets are asked for: two weights of them are half of one file with all.
    face: two('Newsreader', 'newsreader'),
    measuredBy: 'vi',
    locals: [georgia, notoSerif],
    languages: ['vi'],
    script: ['-latn'],
  },
  arabic: {
    face: variable('Noto Naskh Arabic', 'noto-naskh-arabic'),
    measuredBy: 'ar',
    locals: [notoSans('Arabic')],
    languages: ['ar', 'arz', 'fa', 'ps', 'sd', 'ug', 'ckb', '-arab'],
    except: nastaliq,
  },
  urdu: {
    face: weights('Noto Nastaliq Urdu', 'noto-nastaliq-urdu', '400.css'),
    measuredBy: 'ur',
    locals: [],
    languages: nastaliq,
    script: ['-arab'],
    before: ['Galley Nastaliq'],
  },
  hebrew: {
    face: variable('Noto Serif Hebrew', 'noto-serif-hebrew'),
    measuredBy: 'he',
    locals: [times],
    languages: ['he', 'yi', '-hebr'],
  },
  devanagari: {
    face: two('Noto Serif Devanagari', 'noto-serif-devanagari'),
    measuredBy: 'hi',
    locals: [notoSans('Devanagari')],
    languages: ['hi', 'mr', 'ne', 'mai', 'bho', 'kok', '-deva'],
  },
  gujarati: {
    face: two('Noto Serif Gujarati', 'noto-serif-gujarati'),
    measuredBy: 'gu',
    locals: [notoSans('Gujarati')],
    languages: ['gu'],
  },
  gurmukhi: {
    face: variable('Noto Serif Gurmukhi', 'noto-serif-gurmukhi'),
    measuredBy: 'pa',
    locals: [notoSans('Gurmukhi')],
    languages: ['pa', '-guru'],
    except: ['pa-pk'],
  },
  bengali: {
    face: two('Noto Serif Bengali', 'noto-serif-bengali'),
    measuredBy: 'bn',
    locals: [notoSans('Bengali')],
    languages: ['bn', 'as', '-beng'],
  },
  tamil: {
    face: variable('Noto Serif Tamil', 'noto-serif-tamil'),
    measuredBy: 'ta',
    locals: [notoSans('Tamil')],
    languages: ['ta'],
  },
  telugu: {
    face: two('Noto Serif Telugu', 'noto-serif-telugu'),
    measuredBy: 'te',
    locals: [notoSans('Telugu')],
    languages: ['te'],
  },
  kannada: {
    // The serif's one file would be 154 KB with its Latin.
    face: two('Noto Sans Kannada', 'noto-sans-kannada'),
    measuredBy: 'kn',
    locals: [],
    languages: ['kn'],
  },
  malayalam: {
    face: variable('Noto Serif Malayalam', 'noto-serif-malayalam'),
    measuredBy: 'ml',
    locals: [notoSans('Malayalam')],
    languages: ['ml'],
  },
  sinhala: {
    face: two('Noto Serif Sinhala', 'noto-serif-sinhala'),
    measuredBy: 'si',
    locals: [notoSans('Sinhala')],
    languages: ['si'],
  },
  burmese: {
    // The serif has no letters of Latin, and its weights are alike.
    face: two('Noto Sans Myanmar', 'noto-sans-myanmar'),
    measuredBy: 'my',
    locals: [],
    languages: ['my'],
  },
  khmer: {
    face: two('Noto Serif Khmer', 'noto-serif-khmer'),
    measuredBy: 'km',
    locals: [notoSans('Khmer')],
    languages: ['km'],
  },
  lao: {
    face: variable('Noto Serif Lao', 'noto-serif-lao'),
    measuredBy: 'lo',
    locals: [notoSans('Lao')],
    languages: ['lo'],
  },
  thai: {
    face: variable('Noto Serif Thai', 'noto-serif-thai'),
    measuredBy: 'th',
    locals: [notoSans('Thai')],
    languages: ['th'],
  },
  ethiopic: {
    face: weights('Abyssinica SIL', 'abyssinica-sil', '400.css'),
    measuredBy: 'am',
    locals: [notoSans('Ethiopic')],
    languages: ['am', 'ti'],
  },
  japanese: {
    face: variable('Noto Serif JP', 'noto-serif-jp'),
    measuredBy: 'ja',
    locals: [],
    languages: ['ja'],
    before: ['Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP'],
  },
  korean: {
    face: variable('Noto Serif KR', 'noto-serif-kr'),
    measuredBy: 'ko',
    locals: [],
    languages: ['ko'],
    before: ['AppleMyungjo', 'Batang', 'Noto Serif CJK KR'],
  },
  'chinese-simplified': {
    face: variable('Noto Serif SC', 'noto-serif-sc'),
    measuredBy: 'zh-Hans',
    locals: [],
    languages: ['zh', 'yue-hans'],
    except: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo'],
    before: ['Songti SC', 'SimSun', 'Noto Serif CJK SC'],
  },
  'chinese-traditional': {
    face: variable('Noto Serif TC', 'noto-serif-tc'),
    measuredBy: 'zh-Hant',
    locals: [],
    languages: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo', 'yue'],
    except: ['yue-hans'],
    before: ['Songti TC', 'PMingLiU', 'Noto Serif CJK TC'],
  },
};
