const block = (text: string, more: object = {}) => ({
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{ _type: 'span', text, marks: [] }],
  ...more,
});

/** A body in Portable Text: it carries no headline, so the envelope does. */
export const portableText = [
  {
    _type: 'block',
    style: 'normal',
    markDefs: [{ _key: 'fares', _type: 'link', href: 'https://harbour-post.example/fares' }],
    children: [
      { _type: 'span', text: 'The line is run by the port, and ', marks: [] },
      { _type: 'span', text: 'the fares', marks: ['fares', 'em'] },
      { _type: 'span', text: ' are those of the tram.', marks: [] },
    ],
  },
  block('Who pays', { style: 'h2' }),
  block('Nine boats a day', { listItem: 'bullet', level: 1 }),
  block('seven on Sundays', { listItem: 'bullet', level: 2 }),
  block('Bicycles free', { listItem: 'bullet', level: 1 }),
  block('People kept asking when it would stop.', { style: 'blockquote' }),
  { _type: 'tideTable', title: 'High water at 6.12' },
];
