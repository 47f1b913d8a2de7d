/**
 * Writes `packages/react/src/fonts`: for each script the face that its languages are set in, and
 * for each face what stands in its place until it arrives, as wide and as high. Everything is
 * measured in the pinned browser, a system's own faces by metric-compatible ones.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { sentences } from '../.storybook/sentences.ts';
import { written } from '../packages/react/src/theme/scripts.ts';
import { launchOptions } from '../tests/browser/chromium.ts';
import { type Entry, entries } from './fonts/faces.ts';
import { inline, sheet } from './fonts/files.ts';
import { progress } from './progress.ts';

const folder = join(import.meta.dirname, '../packages/react/src/fonts');

interface Metrics {
  /** Of the sentence. */
  width: number;
  ascent: number;
  descent: number;
  lineGap: number;
}

/** In ems: a face at a weight, measured at a size so large that roundings do not count. */
async function measure(page: Page, css: string, family: string, weight: number, text: string) {
  await page.setContent(`<!doctype html><style>${css}</style><p style="white-space: nowrap">`);
  return page.evaluate(
    async ({ family, weight, text }): Promise<Metrics> => {
      const size = 1000;
      const font = `${weight} ${size}px "${family}"`;
      await document.fonts.load(font, text);
      const line = document.querySelector('p') as HTMLElement;
      line.style.font = `${weight} ${size}px/normal "${family}"`;
      line.textContent = text;
      const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      context.font = font;
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(text);
      const range = document.createRange();
      range.selectNodeContents(line);
      const gap = line.offsetHeight - fontBoundingBoxAscent - fontBoundingBoxDescent;
      return {
        width: range.getBoundingClientRect().width / size,
        ascent: fontBoundingBoxAscent / size,
        descent: fontBoundingBoxDescent / size,
        lineGap: Math.max(0, gap) / size,
      };
    },
    { family, weight, text },
  );
}

const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`;

const familyOf = (css: string) => /font-family: '([^']+)'/.exec(css)?.[1] ?? '';

async function fallbackFaces(page: Page, { face, locals, measuredBy }: Entry) {
  const text = sentences[measuredBy];
  const css = face.sheets.map((file) => sheet(face.package, file, inline)).join('\n');
  const single = face.sheets.length === 1 && face.sheets[0] === '400.css';
  const faces: { name: string; rules: string }[] = [];
  for (const local of locals) {
    const name = `${face.family} ${local.regular[0]}`;
    const rules: string[] = [];
    for (const [weight, range, names, file] of [
      [400, '100 500', local.regular, '400.css'],
      [600, '501 900', local.bold, '700.css'],
    ] as const) {
      const standIn = sheet(local.standIn, file, inline);
      const web = await measure(page, css, face.family, single ? 400 : weight, text);
      const own = await measure(page, standIn, familyOf(standIn), weight === 400 ? 400 : 700, text);
      const adjust = web.width / own.width;
      rules.push(`@font-face {
  font-family: "${name}";
  src: ${names.map((each) => `local("${each}")`).join(', ')};
  font-weight: ${range};
  size-adjust: ${percent(adjust)};
  ascent-override: ${percent(web.ascent / adjust)};
  descent-override: ${percent(web.descent / adjust)};
  line-gap-override: ${percent(web.lineGap / adjust)};
}
`);
    }
    faces.push({ name, rules: rules.join('') });
  }
  return faces;
}

const quoted = (families: readonly string[]) => families.map((family) => `"${family}"`);

/** The languages' face. Its rule weighs more than what takes it back, whatever file comes first. */
function choice(entry: Entry, fallbacks: string[]) {
  const { face, languages, script, except, labels = true, before = [] } = entry;
  if (!languages) return '';
  const families = [...quoted([...before, face.family, ...fallbacks]), 'serif'].join();
  const labelFont = labels ? '--galley-script-label-font: var(--galley-script-font);' : '';
  return `@layer galley.theme {
  :where([lang]) { --galley-script-font: initial; --galley-script-label-font: initial; }
  ${written(languages, script, except)} { --galley-script-font: ${families}; ${labelFont} }
}
`;
}

/** Faces of the system under one name, for what has more than one. */
const systems: Record<string, string> = {
  'Galley Nastaliq': `@font-face {
  font-family: "Galley Nastaliq";
  src: local("Noto Nastaliq Urdu"), local("NotoNastaliqUrdu"), local("Urdu Typesetting");
}
`,
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage();
const line = progress('scripts measured', Object.keys(entries).length);
for (const [name, entry] of Object.entries(entries)) {
  line.at(name);
  const faces = entry.locals.length > 0 ? await fallbackFaces(page, entry) : [];
  const imports = entry.face.sheets.map((file) => `${entry.face.package}/${file}`).join(' and ');
  const css = [
    `/* Stands beside ${imports}. Generated by scripts/generate-fonts.ts. */\n`,
    ...(entry.before ?? []).map((family) => systems[family] ?? ''),
    ...faces.map(({ rules }) => rules),
    choice(
      entry,
      faces.map((each) => each.name),
    ),
  ].join('');
  writeFileSync(join(folder, `${name}.css`), css);
  line.step(name);
}
line.end();
await browser.close();
spawnSync('biome', ['format', '--write', folder], { stdio: 'inherit' });
