/** The chart of the docs: a bar for each library, as text and rectangles that follow the scheme. */
import type { Measured } from './run.ts';

const width = 720;
const rowHeight = 40;
const head = 76;
const labels = 232;
const room = width - labels - 76;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function chart(measured: Measured[], day: string): string {
  const most = Math.max(...measured.map(({ ratio }) => ratio), 10);
  // By powers: a library of twice the time stands as far from another wherever the two are.
  const share = (ratio: number) => Math.log(Math.max(ratio, 1)) / Math.log(most);
  const x = (ratio: number) => Math.round(labels + share(ratio) * room);
  const bottom = head + measured.length * rowHeight;
  const marks = [2, 5, 10, 20, 50, 100, 200, 500, 1000].filter((mark) => mark <= most);
  const lines = marks.map(
    (mark) => `  <path class="line" d="M${x(mark)} ${head - 8}V${bottom}"/>
  <text class="small" x="${x(mark)}" y="${bottom + 18}" text-anchor="middle">${mark}</text>`,
  );
  const rows = measured.map(({ peer, versions, ratio }, at) => {
    const y = head + at * rowHeight;
    const own = peer.folder === 'galley' ? 'own' : 'bar';
    return `  <text class="name" x="${labels - 12}" y="${y + 13}" text-anchor="end">${escaped(peer.title)}</text>
  <text class="small" x="${labels - 12}" y="${y + 27}" text-anchor="end">${escaped(versions)}</text>
  <rect class="${own}" x="${labels}" y="${y}" width="${Math.max(2, x(ratio) - labels)}" height="26" rx="2"/>
  <text class="value" x="${x(ratio) + 8}" y="${y + 18}">${ratio.toFixed(2)}</text>`;
  });
  const said = measured.map(({ peer, ratio }) => `${peer.title} ${ratio.toFixed(2)}`).join(', ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 32}" role="img" aria-labelledby="peers-title peers-desc">
  <title id="peers-title">Time to render the same short article on the server, as a multiple of host elements by hand</title>
  <desc id="peers-desc">Shorter is faster. ${escaped(said)}. Measured on ${day}.</desc>
  <style>
    svg { color-scheme: light dark; font-family: system-ui, sans-serif; }
    .ground { fill: #fff; }
    text { fill: #1d1d1b; }
    .title { font-size: 17px; font-weight: 600; }
    .name, .value { font-size: 14px; }
    .value { font-weight: 600; font-variant-numeric: tabular-nums; }
    .small { font-size: 11.5px; fill: #5c5a56; }
    .bar { fill: #8d8a84; }
    .own { fill: #0b63b0; }
    .line { stroke: #d9d6d0; }
    .one { stroke: #1d1d1b; stroke-dasharray: 3 3; }
    @media (prefers-color-scheme: dark) {
      .ground { fill: #1b1c1d; }
      text { fill: #ecebe8; }
      .small { fill: #b0aea9; }
      .bar { fill: #7c7a75; }
      .own { fill: #5aa9ee; }
      .line { stroke: #3a3b3d; }
      .one { stroke: #ecebe8; }
    }
  </style>
  <rect class="ground" width="100%" height="100%"/>
  <text class="title" x="16" y="28">Server render of the same short article, times host elements by hand</text>
  <text class="small" x="16" y="48">Shorter is faster; the axis is logarithmic. Dashed: React with no library, of the same version. ${day}</text>
${lines.join('\n')}
${rows.join('\n')}
  <path class="one" d="M${x(1)} ${head - 8}V${bottom}"/>
  <text class="small" x="${x(1)}" y="${head - 12}" text-anchor="middle">by hand</text>
</svg>
`;
}
