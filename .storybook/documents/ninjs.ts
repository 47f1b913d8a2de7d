/** A story of a wire in ninjs 3. */
export const ninjs = {
  uri: 'tag:wire.example,2026:ferry-1',
  standard: { name: 'ninjs', version: '3.0' },
  type: 'text',
  language: 'en-GB',
  pubStatus: 'usable',
  firstCreated: '2026-03-04T08:15:00Z',
  versionCreated: '2026-03-04T11:40:00Z',
  by: 'Marta Vidal in Port Sella',
  headlines: [
    { role: 'main', contentType: 'text/plain', value: 'Harbour ferry returns after forty years' },
    { role: 'seo', contentType: 'text/plain', value: 'Port Sella ferry is back' },
  ],
  descriptions: [
    {
      role: 'summary',
      contentType: 'text/plain',
      value: 'The first boat left at dawn with more cameras than commuters on board.',
    },
  ],
  people: [{ name: 'Marta Vidal', rel: 'creator' }],
  subjects: [{ name: 'Transport', uri: 'https://wire.example/subject/transport' }],
  bodies: [
    {
      role: 'main',
      contentType: 'text/html',
      value:
        '<p>The first scheduled ferry since 1986 crossed the harbour on Wednesday, <em>eleven minutes late</em> and full to the rail.</p><h2>Who pays</h2><p>The line is run by the port.</p><script>track()</script>',
    },
  ],
  associations: [
    {
      name: 'featuremedia',
      type: 'picture',
      altText: 'A watchtower on a wooded hill',
      descriptions: [{ role: 'caption', value: 'The old signal post will become a waiting room.' }],
      by: 'Iker Sol',
      renditions: [
        {
          name: 'original',
          href: '/galley-sample/guard-post-16x9-1600.jpg',
          contentType: 'image/jpeg',
          width: 1600,
          height: 900,
        },
      ],
    },
  ],
};
