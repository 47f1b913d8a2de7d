/** The short article that every library renders: the same words, the same parts. */
const sentence =
  'The council met for three hours in the old hall before it voted to keep the ferry running through the winter.';

export const story = {
  lang: 'en',
  headline: 'Island ferry to run through the winter after all',
  standfirst: 'The council voted by a narrow margin to pay for the crossing until spring.',
  author: { name: 'Ana Petrov', href: '/authors/ana-petrov' },
  dateTime: '2025-10-19T18:56:00Z',
  image: {
    src: '/ferry.jpg',
    width: 1600,
    height: 900,
    alt: 'A small white ferry at a stone quay in the rain.',
    caption: 'The evening boat at the quay.',
    credit: 'Ana Petrov',
  },
  paragraphs: Array.from({ length: 100 }, (_, at) => `${at + 1}. ${sentence} ${sentence}`),
  related: Array.from({ length: 4 }, (_, at) => ({
    href: `/related/${at + 1}`,
    text: `What the crossing means for the harbour, part ${at + 1}`,
  })),
};

const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** For the libraries that print no date of their own. */
export const printed = (dateTime) => format.format(new Date(dateTime));
