// Draws the sample article's pictures: `node scripts/draw-sample-images.ts`.
// Every picture is code; the same code and the same sharp write the same bytes.

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { borderBridge } from './drawings/border-bridge.ts';
import { duskRidge } from './drawings/dusk-ridge.ts';
import { emblem } from './drawings/emblem.ts';
import { frontPage } from './drawings/front-page.ts';
import { guardPostScene } from './drawings/guard-post.ts';
import { pressPodium } from './drawings/press-podium.ts';
import { bleed, type Drawing, svg } from './drawings/svg.ts';

type Format = 'avif' | 'webp' | 'jpeg';

interface Picture {
  readonly name: string;
  readonly drawing: Drawing;
  readonly widths: readonly number[];
  readonly formats: readonly Format[];
}

interface Written {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

const budget = 600_000;
const folder = fileURLToPath(new URL('../packages/article/src/sample/images/', import.meta.url));
const everyFormat: Format[] = ['avif', 'webp', 'jpeg'];
const smallFormats: Format[] = ['webp', 'jpeg'];

const pictures: Picture[] = [
  {
    name: 'guard-post-16x9',
    drawing: guardPostScene('16x9'),
    widths: [320, 640, 960, 1280, 1600],
    formats: everyFormat,
  },
  {
    name: 'guard-post-4x3',
    drawing: guardPostScene('4x3'),
    widths: [320, 480, 640, 800, 1200],
    formats: everyFormat,
  },
  {
    name: 'guard-post-1x1',
    drawing: guardPostScene('1x1'),
    widths: [160, 240, 360, 600, 1200],
    formats: everyFormat,
  },
  { name: 'web-desk', drawing: emblem(), widths: [96, 192], formats: smallFormats },
  { name: 'dusk-ridge', drawing: duskRidge(), widths: [160, 320], formats: smallFormats },
  { name: 'border-bridge', drawing: borderBridge(), widths: [160, 320], formats: smallFormats },
  { name: 'press-podium', drawing: pressPodium(), widths: [160, 320], formats: smallFormats },
  { name: 'front-page', drawing: frontPage(), widths: [240, 480], formats: smallFormats },
];

/** The drawing at its largest width or more, without the margin that blurs need. */
async function render({ drawing, widths }: Picture): Promise<Buffer> {
  const scale = Math.ceil(Math.max(...widths) / drawing.width);
  const rendered = sharp(Buffer.from(svg(drawing)), { density: 72 * scale });
  const area = {
    left: bleed * scale,
    top: bleed * scale,
    width: drawing.width * scale,
    height: drawing.height * scale,
  };
  return rendered.extract(area).removeAlpha().png({ compressionLevel: 1 }).toBuffer();
}

/** Large pictures are shown on dense screens, where each pixel needs less quality. */
function encode(image: Sharp, format: Format, width: number): Sharp {
  const ease = width >= 1200 ? 12 : width >= 900 ? 10 : width >= 400 ? 6 : 0;
  if (format === 'avif') {
    return image.avif({ quality: 50 - ease, effort: 5, chromaSubsampling: '4:2:0' });
  }
  if (format === 'webp') return image.webp({ quality: 56 - ease, effort: 6 });
  return image.jpeg({ quality: 54 - ease, mozjpeg: true });
}

async function write(picture: Picture): Promise<Written[]> {
  const original = await render(picture);
  const written: Written[] = [];
  for (const width of picture.widths) {
    const height = Math.round((width * picture.drawing.height) / picture.drawing.width);
    const data = await sharp(original).resize(width, height).raw().toBuffer();
    for (const format of picture.formats) {
      const image = sharp(data, { raw: { width, height, channels: 3 } });
      const bytes = await encode(image, format, width).toBuffer();
      const file = `${picture.name}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
      await writeFile(folder + file, bytes);
      written.push({ file, width, height, bytes: bytes.length });
    }
  }
  return written;
}

/** Takes away what an earlier run drew, so that no picture outlives its drawing. */
async function clear(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = await readdir(folder);
  const drawn = files.filter((file) => /\.(avif|webp|jpg)$/.test(file));
  await Promise.all(drawn.map((file) => rm(folder + file)));
}

function row(name: string, size: string, bytes: number): string {
  return `${name.padEnd(28)}${size.padStart(11)}${bytes.toLocaleString('en').padStart(10)}`;
}

await clear();
const written: Written[] = [];
for (const picture of pictures) written.push(...(await write(picture)));
const total = written.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { file, width, height, bytes } of written) {
  console.log(row(file, `${width} × ${height}`, bytes));
}
console.log(row(`${written.length} files`, '', total));
if (total > budget) {
  console.error(`The pictures take ${total} bytes; the limit is ${budget}. Lower a quality above.`);
  process.exitCode = 1;
}
