/** A page with its search markup, as any site serves it. */
export const jsonLd = `<!doctype html>
<html lang="en"><head><title>Harbour ferry returns</title>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "Harbour ferry returns after forty years",
  "description": "The first boat left at dawn with more cameras than commuters on board.",
  "datePublished": "2026-03-04T08:15:00+00:00",
  "dateModified": "2026-03-04T11:40:00+00:00",
  "author": [{ "@type": "Person", "name": "Marta Vidal", "url": "https://harbour-post.example/author/marta/" }],
  "publisher": { "@type": "Organization", "name": "Harbour Post" },
  "articleSection": "Transport",
  "keywords": ["Ferries", "Port Sella"],
  "image": { "@type": "ImageObject", "url": "/galley-sample/guard-post-16x9-1600.jpg", "width": 1600, "height": 900, "caption": "The old signal post" },
  "mainEntityOfPage": "https://harbour-post.example/2026/03/harbour-ferry-returns/",
  "articleBody": "The first scheduled ferry since 1986 crossed the harbour on Wednesday.\\n\\nThe line is run by the port."
}
</script></head><body></body></html>`;
