/** The feed, as a worker beside ours: the binding STORIES holds its files. */
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export default {
  async fetch(request, { STORIES, MOST_READ }) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/most-read.json') {
      const beside = searchParams.get('beside');
      if (beside === 'late-neighbours') await wait(1500);
      if (beside === 'no-neighbours') return new Response('overloaded', { status: 503 });
      return new Response(MOST_READ);
    }
    const slug = /^\/stories\/([\w-]+)\.json$/.exec(pathname)?.[1];
    if (slug === 'feed-is-down') return new Response('secret-host-7 is down', { status: 500 });
    if (slug === 'half-a-file') return new Response('{"id":"secret-desk/43","headl');
    const story = slug && STORIES[slug];
    return story ? new Response(story) : new Response(null, { status: 404 });
  },
};
