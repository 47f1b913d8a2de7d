import type { Correction, Live } from '@galley/article';
import type { DateData, PluralRules } from './dates.js';

/**
 * A text for each of the language's plural categories (Unicode CLDR, cardinal numbers). The number
 * stands in braces; `other` serves every category that is not given.
 */
export interface Plurals {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/**
 * The library's own words in one language, with that language's dates, lists and digits.
 * Plain data: it passes from server to client components and through `structuredClone`.
 */
export interface Messages {
  /** BCP 47 tag of the language these words are in. It wins over a `locale` prop. */
  locale: string;
  /** Whether a native reader has read these words. */
  reviewed: 'none' | 'native';
  dates: DateData;
  plurals: PluralRules;
  /** Label of the time the story first went out, where no later change is shown. */
  published: string;
  /** Label of the time of the story's last real change. */
  updated: string;
  /** Label of the time the story first went out, shown beside an update. */
  firstPublished: string;
  /** Stands between a contributor's name and role: ", ". */
  beforeRole: string;
  /** Read before a picture's credit by screen readers, such as "Image credit:". */
  credit: string;
  /** The link past the page's head to the story. */
  skipToContent: string;
  /** Stands for a picture that cannot be shown. */
  missingPicture: string;
  /** Heading over links to other stories, where the story gives none. */
  relatedLinks: string;
  /** Said of a picture that a program made. */
  generatedImage: string;
  /** Said of a picture that a program changed in earnest. */
  alteredImage: string;
  /** Names a table that has no caption. */
  table: string;
  /** Opens the words of a film or recording. */
  transcript: string;
  /** Heading over what a story says in short, where the story gives none. */
  keyTakeaways: string;
  /** Names the list of footnotes. */
  footnotes: string;
  /** Names the link from a footnote to its mark in the text. */
  backToText: string;
  /** Stands before the text of each kind of correction. */
  corrections: Record<Correction['kind'], string>;
  /** Stands before the name of who pays for a story. */
  sponsor: string;
  /** How a live blog stands. */
  live: Record<Live['status'], string>;
  /** Heading over the turns of a live story. */
  keyEvents: string;
  /** Marks an update that sums up. */
  summary: string;
  /** Marks an update that stays at the top. */
  pinned: string;
  /** Links to the pages of a live blog. */
  newerUpdates: string;
  olderUpdates: string;
  /** What stands around an advertisement. */
  ads: {
    /** Marks it, and names its landmark. */
    advertisement: string;
    /** The landmark's name where a page has several: `{number}` is which it is. */
    numbered: string;
    /** Said over one in the middle of a story. */
    continues: string;
    /** The link past it. */
    skip: string;
  };
  /** The page around a story. */
  page: {
    /** Names the links to the sections of the paper. */
    sections: string;
    /** Names what stands beside a story. */
    more: string;
    /** Links past a long block. */
    skipBlock: string;
  };
  /** The choice of an edition. */
  editions: {
    /** Names the choice, and stands before the edition that is shown. */
    edition: string;
  };
  /** The banner for the newspaper's app. */
  appBanner: {
    /** Leads to Apple's store. */
    ios: string;
    /** Leads to Google's store. */
    android: string;
    /** Leads to a page for every device. */
    other: string;
    /** Names the button that closes the banner. */
    close: string;
  };
  /** The ways to share a story. */
  share: {
    /** Stands before them, and names them. */
    share: string;
    email: string;
    /** The button that copies the story's address. */
    copy: string;
    /** Said once it is copied. */
    copied: string;
    /** Said where the browser does not copy; the address follows. */
    copyByHand: string;
    /** Names the field that holds the address. */
    address: string;
    /** The button that opens the device's own ways to share. */
    more: string;
  };
  /** The newspaper's accounts elsewhere. */
  follow: {
    /** Heading over them, where the app gives none. */
    follow: string;
  };
  /** Aids to reading. */
  reading: {
    /** How long a story takes to read, with `{minutes}`. */
    time: Plurals;
    /** Names the settings of a reader. */
    settings: string;
    /** Names the choice of light or dark. */
    scheme: string;
    /** `system` is as the reader's system has it. */
    schemes: Record<'system' | 'light' | 'dark', string>;
    /** Names the choice of the text's size. */
    textSize: string;
    textSizes: Record<'s' | 'm' | 'l' | 'xl' | 'xxl', string>;
    /** A letter that shows each size. */
    letter: string;
  };
  /** The comments of readers. */
  comments: {
    heading: string;
    /** Heading over the one comment that is shown in short. */
    latest: string;
    /** Opens the form. */
    post: string;
    /** Said where there is no comment yet. */
    first: string;
    /** Leads to the page of all comments. */
    readAll: string;
    closed: string;
    /** Leads to where a reader signs in. */
    signIn: string;
    /** Names a comment; `{name}` stands for its author. */
    by: string;
    /** Stands for an author who gives no name. */
    reader: string;
    /** Stands over a reply that is not indented under what it answers; with `{name}`. */
    inReplyTo: string;
    /** The link to reply, as it is shown. */
    reply: string;
    /** The same link as it is read aloud: holds the words of `reply`, and `{name}`. */
    replyTo: string;
    /** The link to report a comment, as it is shown. */
    report: string;
    /** The same link as it is read aloud: holds the words of `report`, and `{name}`. */
    reportOf: string;
    pinned: string;
    editorsPick: string;
    /** Said to its author of a comment that no moderator has read. */
    waiting: string;
    /** Stands for a comment that was taken down. */
    removed: string;
    /** Names the links to the pages of comments. */
    pages: string;
    /** The links themselves: a word each, for a narrow page. */
    newer: string;
    older: string;
    /** Which page this is, as `{page}`. */
    page: string;
    /** The same where it is known how many there are, as `{pages}`. */
    pageOf: string;
    /** Labels of the form’s fields. */
    name: string;
    email: string;
    text: string;
    /** How long a comment may be, with `{count}`. */
    limit: Plurals;
    /** How many characters may still be typed; with `{count}`. */
    left: string;
    /** The button that posts. */
    send: string;
    /** Said while a comment is under way, has arrived, has not. */
    pending: string;
    success: string;
    failure: string;
  };
  /** Stories that a third party recommends. */
  recommendations: {
    /** Heading over them, where the app gives none. */
    heading: string;
    /** The link that works whether they come or not. */
    more: string;
    /** Who recommends them, as `{name}`. */
    source: string;
    /** Marks a link that somebody has paid for. */
    sponsored: string;
    /** The same, where it is known who: `{name}`, best at the end, since a long name is cut. */
    sponsoredBy: string;
    /** Said where they did not come. */
    failed: string;
    /** Said while they are asked for again. */
    loading: string;
    /** The button that asks for them again. */
    retry: string;
  };
  /** Small lists of links around a story. */
  pageLinks: {
    /** Label of the topics that a story is filed under. */
    topics: string;
    /** Names the way down to the page. */
    breadcrumbs: string;
  };
  /** What `mountEmbeds` says on a card; `{name}` stands for the vendor's name. */
  embed: {
    /** The button that shows the thing in the page. */
    show: string;
    /** What showing it means for the reader. */
    notice: string;
    /** Agrees to this one. */
    once: string;
    /** Agrees to all of the vendor's. */
    always: string;
  };
  /** Where a story goes on for those who pay. */
  paywall: {
    /** Heading over the offer, where the app gives none. */
    heading: string;
  };
}
