/** The feed, as a worker beside ours: the binding STORIES holds its files. */
// Longer than any reader waits.
const never = 60_000;

/** Each is a link in part, and none may break the page. The last is whole, with more than is shown. */
const odd = [
  null,
  'text',
  { href: '/stories/1' },
  { href: 1, text: 'No address' },
  { href: '/stories/2', text: ['No', 'words'] },
  { href: '/stories/3', text: 'The odd one', kicker: { secret: 1 }, lang: 7, image: 'none' },
];

/** Begins the list, and says no more. */
const halfAList = () =>
  new ReadableStream({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode('[{"href":"/stories/1",'));
      await wait(never);
      controller.close();
    },
  });

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export default {
  async fetch(request, { STORIES, MOST_READ }) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/most-read.json') {
      const beside = searchParams.get('beside');
      if (beside === 'late-neighbours') await wait(1500);
      if (beside === 'no-neighbours') return new Response('overloaded', { status: 503 });
      if (beside === 'silent-neighbours') await wait(never);
      if (beside === 'half-the-neighbours') return new Response(halfAList());
      if (beside === 'odd-neighbours') return Response.json(odd);
      return new Response(MOST_READ);
    }
    const slug = /^\/stories\/([\w-]+)\.json$/.exec(pathname)?.[1];
    if (slug === 'feed-is-down') return new Response('secret-host-7 is down', { status: 500 });
    if (slug === 'half-a-file') return new Response('{"id":"secret-desk/43","headl');
    const story = slug && STORIES[slug];
    return story ? new Response(story) : new Response(null, { status: 404 });
  },
};
