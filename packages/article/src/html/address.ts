/** How the address of a vendor's frame leads to the page of the thing that it shows. */
const pages: readonly [RegExp, (found: RegExpExecArray, query: URLSearchParams) => string][] = [
  [
    /^www\.youtube(?:-nocookie)?\.com\/embed\/(?!videoseries|live_stream)([\w-]{6,20})$/,
    ([, id], query) => {
      const start = query.get('start');
      return `https://www.youtube.com/watch?v=${id}${start && /^\d{1,6}$/.test(start) ? `&t=${start}s` : ''}`;
    },
  ],
  [
    /^player\.vimeo\.com\/video\/(\d{1,15})$/,
    ([, id], query) => {
      const key = query.get('h');
      return `https://vimeo.com/${id}${key && /^\w{1,40}$/.test(key) ? `/${key}` : ''}`;
    },
  ],
  [
    /^(?:www|geo)\.dailymotion\.com\/embed\/video\/(\w{1,20})$/,
    ([, id]) => `https://www.dailymotion.com/video/${id}`,
  ],
  [
    /^platform\.(?:twitter|x)\.com\/embed\/(?:Tweet\.html|index\.html)$/i,
    (_, query) => {
      const id = query.get('id');
      return id && /^\d{1,25}$/.test(id) ? `https://x.com/i/status/${id}` : '';
    },
  ],
  [/^www\.facebook\.com\/plugins\/(?:post|video)\.php$/, (_, query) => query.get('href') ?? ''],
  [
    /^www\.instagram\.com\/(p|reel|tv)\/([\w-]{1,40})\/embed(?:\/captioned)?\/?$/,
    ([, kind, id]) => `https://www.instagram.com/${kind}/${id}/`,
  ],
  [
    /^open\.spotify\.com\/embed\/(\w{1,20})\/(\w{1,40})$/,
    ([, kind, id]) => `https://open.spotify.com/${kind}/${id}`,
  ],
  [
    /^www\.tiktok\.com\/embed\/(?:v2\/)?(\d{1,25})$/,
    ([, id]) => `https://www.tiktok.com/@/video/${id}`,
  ],
];

/** The page of what a vendor's frame shows, where it can be told; else the frame's own address. */
export function pageOf(frame: string): string {
  if (!URL.canParse(frame, 'https://a')) return frame;
  const url = new URL(frame, 'https://a');
  for (const [shape, page] of pages) {
    const found = shape.exec(url.host + url.pathname);
    if (found) return page(found, url.searchParams) || frame;
  }
  return frame;
}
