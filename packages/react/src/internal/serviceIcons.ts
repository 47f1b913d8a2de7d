import { link, mail } from './icons.js';

/** Services by their own names, which are the same in every language. */
export const serviceIcons = {
  /** A butterfly. */
  bluesky:
    'M12 12c-1.5-4-5-7-8.5-7.5-.5 4 .5 7.5 3.5 8.5-2.7.7-3 3-1.5 4.7C8 20 11 18 12 15c1 3 4 5 6.5 2.7 1.5-1.7 1.2-4-1.5-4.7 3-1 4-4.5 3.5-8.5C17 5 13.5 8 12 12m0 3v-4.5M10.5 7l1.5 3.5L13.5 7',
  email: mail,
  /** The letter f. */
  facebook: 'M17 4.2c-4-1.4-6 .6-6 4V21M7 11.5h8.5M8.5 21h5',
  /** A camera. */
  instagram: 'M3 7.5h4.5L9 5h6l1.5 2.5H21v11.5H3zM12 9.7a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6',
  /** The letters in. */
  linkedin:
    'M3.5 10.5H6V19m-2.5 0h5M6 6v.01M10.5 10.5H13V19m-2.5 0h5M13 13.5c1-4 6-4 6 0V19m-2 0h4',
  /** The letter m. */
  mastodon: 'M2.5 7H5v11m-2.5 0h5M5 11c.5-4.5 7-5.5 7 0v7m-2 0h4M12 11c.5-4.5 7-5.5 7 0v7m-2 0h4.5',
  /** A microphone. */
  podcast:
    'M12 3a3 3 0 0 0-3 3v5.5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3M8.5 21h7',
  /** An arrow up: a vote. */
  reddit: 'M12 3.5 4 12h4.5v8.5h7V12H20z',
  /** Waves from a point. */
  rss: 'M5 4.5A14.5 14.5 0 0 1 19.5 19M5 10.5a8.5 8.5 0 0 1 8.5 8.5M6 17a1 1 0 1 0 0 2 1 1 0 0 0 0-2',
  /** A paper plane. */
  telegram: 'M21 4 2.5 11 9 13.5 18 20.5zM21 4 9 13.5V20l3-4',
  /** A reel. */
  threads: 'M6 3.5h12M6 20.5h12M8.5 3.5v17M15.5 3.5v17M8.5 9.5l7-2.5M8.5 13.5l7-2.5M8.5 17.5l7-2.5',
  /** Notes of music. */
  tiktok:
    'M9 17V5.5L19 3.5V15M9 17a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M19 15a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M9 9.5l10-2',
  /** A bubble of speech. */
  whatsapp: 'M3.5 4.5h17v12h-9L6.5 21v-4.5h-3zM8 9h8M8 12.5h5',
  /** The letter x, on its feet. */
  x: 'm7 4.5 10 15M17 4.5l-10 15M4.5 4.5h5M14.5 4.5h5M4.5 19.5h5M14.5 19.5h5',
  /** A screen that plays. */
  youtube: 'M2.5 5h19v12.5h-19zM10 8.5v5.5l4.5-2.7zM8 20.5h8',
};

export type Service = keyof typeof serviceIcons;

/** The drawing of a service, or of a link where it is none that we know. */
export const serviceIcon = (service: string | undefined): string =>
  (service !== undefined && Object.hasOwn(serviceIcons, service)
    ? serviceIcons[service as Service]
    : undefined) ?? link;
