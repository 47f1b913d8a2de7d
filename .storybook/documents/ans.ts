const text = (content: string) => ({ type: 'text', content });

/** A story in Arc's ANS 0.10. */
export const ans = {
  type: 'story',
  version: '0.10.12',
  _id: 'HARBOUR7FERRY3RETURNS2026A',
  language: 'en-IE',
  canonical_url: '/transport/harbour-ferry/',
  headlines: { basic: 'Harbour ferry returns after forty years', meta_title: 'Ferry is back' },
  subheadlines: { basic: 'The first boat left at dawn with more cameras than commuters on board.' },
  label: { basic: { text: 'Transport' } },
  credits: {
    by: [
      {
        type: 'author',
        name: 'Marta Vidal',
        url: '/people/marta-vidal/',
        additional_properties: { original: { role: 'Transport reporter' } },
      },
    ],
  },
  first_publish_date: '2026-03-04T08:15:00.000Z',
  publish_date: '2026-03-04T11:40:00.000Z',
  display_date: '2026-03-04T08:15:00.000Z',
  taxonomy: {
    primary_section: { type: 'section', _id: '/transport', name: 'Transport' },
    tags: [{ text: 'Ferries', slug: 'ferries' }],
  },
  promo_items: {
    basic: {
      type: 'image',
      version: '0.10.12',
      url: '/galley-sample/guard-post-16x9-1600.jpg',
      width: 1600,
      height: 900,
      alt_text: 'A watchtower on a wooded hill',
      caption: 'The old signal post will become a waiting room.',
      credits: { by: [{ type: 'author', name: 'Iker Sol' }] },
      focal_point: { x: 400, y: 300 },
    },
  },
  content_elements: [
    text(
      'The first scheduled ferry since 1986 crossed the harbour on Wednesday, <b>eleven minutes late</b> and full to the rail.',
    ),
    { type: 'header', level: 2, content: 'Who pays' },
    text('The line is run by the port, and <a href="/fares/">the fares</a> are those of the tram.'),
    {
      type: 'list',
      list_type: 'unordered',
      items: [text('Nine boats a day'), text('Bicycles free')],
    },
    {
      type: 'quote',
      subtype: 'pullquote',
      content_elements: [text('People kept asking when it would stop.')],
      citation: text('Inés Prado, deckhand'),
    },
    { type: 'interstitial_link', content: 'How the harbour froze in 1963', url: '/history/1963/' },
    { type: 'divider' },
    {
      type: 'correction',
      correction_type: 'correction',
      text: 'An earlier version gave the fare as 2.50.',
    },
    { type: 'tide_table', title: 'High water at 6.12' },
  ],
};
