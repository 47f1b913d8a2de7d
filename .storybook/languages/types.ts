export interface Translation {
  lang: string;
  dir: 'ltr' | 'rtl';
  timeZone: string;
  kicker: string;
  headline: string;
  standfirst: string;
  desk: string;
  caption: string;
  credit: string;
  alt: string;
  opening: [string, string, string];
  firstHeading: string;
  first: [string, string];
  listIntro: string;
  list: [string, string, string, string];
  pullQuote: string;
  secondHeading: string;
  second: [string, string];
  blockQuote: { text: string; source: string };
  agency: { lang: string; text: string };
  related: { kicker: string; text: string }[];
}
