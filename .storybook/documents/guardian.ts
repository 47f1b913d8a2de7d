/** An item of the Guardian's content interface with `show-blocks=all&show-fields=all&show-tags=all`. */
export const guardian = {
  response: {
    status: 'ok',
    content: {
      id: 'travel/2026/mar/04/harbour-ferry-returns',
      type: 'article',
      sectionId: 'travel',
      sectionName: 'Travel',
      webPublicationDate: '2026-03-04T08:15:00Z',
      webTitle: 'Harbour ferry returns after forty years',
      webUrl: 'https://paper.example/travel/2026/mar/04/harbour-ferry-returns',
      fields: {
        headline: 'Harbour ferry returns after forty years',
        standfirst:
          '<p>The first boat left at dawn with <strong>more cameras than commuters</strong> on board</p>',
        byline: 'Marta Vidal in Port Sella',
        lastModified: '2026-03-04T11:40:00Z',
        lang: 'en',
      },
      tags: [
        {
          id: 'profile/marta-vidal',
          type: 'contributor',
          webTitle: 'Marta Vidal',
          webUrl: 'https://paper.example/profile/marta-vidal',
        },
        {
          id: 'travel/ferries',
          type: 'keyword',
          webTitle: 'Ferries',
          webUrl: 'https://paper.example/travel/ferries',
        },
      ],
      blocks: {
        body: [
          {
            id: 'b1',
            published: true,
            elements: [
              {
                type: 'text',
                textTypeData: {
                  html: '<p>The first scheduled ferry since 1986 crossed the harbour on Wednesday.</p><h2>Who pays</h2><p>The line is run by the port.</p>',
                },
              },
              {
                type: 'image',
                assets: [
                  {
                    type: 'image',
                    mimeType: 'image/jpeg',
                    file: '/galley-sample/guard-post-16x9-1280.jpg',
                    typeData: { width: 1280, height: 720 },
                  },
                ],
                imageTypeData: {
                  alt: 'A watchtower on a wooded hill',
                  caption: 'The old signal post will become a <em>waiting room</em>.',
                  credit: 'Photograph: Iker Sol',
                },
              },
              {
                type: 'pullquote',
                pullquoteTypeData: {
                  html: '<p>People kept asking when it would stop.</p>',
                  attribution: 'Inés Prado',
                },
              },
            ],
          },
        ],
      },
    },
  },
};
