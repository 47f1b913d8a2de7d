/** A post as WordPress's REST interface gives it with `?_embed`. */
export const wordpress = {
  id: 5120,
  date: '2026-03-04T08:15:00',
  date_gmt: '2026-03-04T08:15:00',
  modified: '2026-03-04T11:40:00',
  modified_gmt: '2026-03-04T11:40:00',
  slug: 'harbour-ferry-returns',
  status: 'publish',
  type: 'post',
  link: 'https://harbour-post.example/2026/03/harbour-ferry-returns/',
  title: { rendered: 'Harbour ferry &#8220;returns for good&#8221; after forty years' },
  excerpt: {
    rendered:
      '<p>The first boat left at dawn with more cameras than commuters on board. [&hellip;]</p>\n',
  },
  content: {
    rendered: `
<p>The first scheduled ferry since 1986 crossed the harbour on Wednesday, eleven minutes late and full to the rail.</p>
<h2 class="wp-block-heading" id="h-who-pays">Who pays</h2>
<p>The line is run by the port. A single crossing costs <strong>2.40</strong>, and <a href="/fares">the fares</a> are those of the tram.</p>
<figure class="wp-block-image alignwide size-large"><img decoding="async" width="1280" height="720" src="/galley-sample/guard-post-16x9-1280.jpg" alt="A watchtower on a wooded hill" class="wp-image-88"/><figcaption class="wp-element-caption">The old signal post will become a waiting room.</figcaption></figure>
<blockquote class="wp-block-quote is-layout-flow"><p>People kept asking when it would stop. I said: at nine in the evening.</p><cite>Inés Prado, deckhand</cite></blockquote>
<ul class="wp-block-list"><li>Nine boats a day, seven on Sundays</li><li>Bicycles free<ul><li>not in the first hour</li></ul></li></ul>
<figure class="wp-block-table"><table><thead><tr><th>Year</th><th>Passengers</th></tr></thead><tbody><tr><td>1960</td><td>1,200,000</td></tr><tr><td>1985</td><td>85,000</td></tr></tbody></table><figcaption class="wp-element-caption">Crossings by boat, as the port counted them</figcaption></figure>
<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper"><iframe title="The first crossing" width="500" height="281" src="https://www.youtube.com/embed/aaaaaaaaaaa?feature=oembed" allowfullscreen></iframe></div></figure>
<p>The port’s figures do not count dogs.<sup data-fn="4c1f" class="fn"><a href="#4c1f" id="4c1f-link">1</a></sup></p>
<ol class="wp-block-footnotes"><li id="4c1f">Nor do they say why. <a href="#4c1f-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>
<marquee>Boats leave on the hour</marquee>
`,
    protected: false,
  },
  _embedded: {
    author: [{ id: 7, name: 'Marta Vidal', link: 'https://harbour-post.example/author/marta/' }],
    'wp:featuredmedia': [
      {
        id: 87,
        alt_text: 'A bridge over a broad river in autumn',
        caption: { rendered: '<p>The landing stage on the north bank.</p>\n' },
        media_type: 'image',
        mime_type: 'image/jpeg',
        source_url: '/galley-sample/guard-post-16x9-1600.jpg',
        media_details: {
          width: 1600,
          height: 900,
          sizes: {
            medium: {
              width: 640,
              height: 360,
              mime_type: 'image/jpeg',
              source_url: '/galley-sample/guard-post-16x9-640.jpg',
            },
          },
        },
      },
    ],
    'wp:term': [
      [
        {
          name: 'Transport',
          taxonomy: 'category',
          link: 'https://harbour-post.example/transport/',
        },
      ],
      [
        {
          name: 'Ferries',
          taxonomy: 'post_tag',
          link: 'https://harbour-post.example/tag/ferries/',
        },
      ],
    ],
  },
};
