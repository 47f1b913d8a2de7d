/** A page with faults on purpose: a Lighthouse that measures nothing would find none of them. */

const text = '<p style="color: #ddd; background: #fff">Hardly to be read</p>';
const picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="20" height="20">';

/** Once the page is painted: the thread is blocked, then a banner pushes the story down. */
const late = `<script>
  addEventListener('load', () => setTimeout(() => {
    const end = performance.now() + 300;
    while (performance.now() < end);
    const banner = document.createElement('div');
    banner.style.height = '200px';
    document.body.prepend(banner);
  }, 800));
</script>`;

export function withFaults(html: string): string {
  const planted = html
    .replace(/<title>.*?<\/title>/s, '')
    .replace(/<meta name="description"[^>]*>/, '')
    .replace('</body>', `${text}${picture}${late}</body>`);
  if (!planted.includes(late))
    throw new Error('The page has no end of its body to plant faults at.');
  return planted;
}
