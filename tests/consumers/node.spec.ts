import { readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { type Running, start } from './apps.ts';
import { run } from './command.ts';
import { expectEvening } from './evening.ts';
import { nuChecker } from './nu.ts';
import { visit } from './walk.ts';

const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham'];
const languages = ['C', 'ko_KR.UTF-8', 'ar_EG.UTF-8'];

for (const name of ['node-19', 'node-18'] as const) {
  test.describe(name, () => {
    let app: Running;
    let html: string;

    test.beforeAll(async () => {
      test.setTimeout(300_000);
      app = await start(name);
      html = await readFile(path.join(app.folder, 'page.html'), 'utf8');
    });
    test.afterAll(() => app?.stop());

    test('the page looks right and says nothing on the console', async ({ page }) => {
      await visit(page, app.url, name, { hydrated: false });
    });

    test('a theme written here as JSON is the page’s look', async ({ page }) => {
      await visit(page, `${app.url}/evening`, `${name}-evening`, { hydrated: false });
      await expectEvening(page);
    });

    /** The command, as its help says that it is called. */
    const galley = (...args: string[]) =>
      run('npx', ['--no', '@galley/react', ...args], { cwd: app.folder });

    test('the command and defineTheme give the same style sheet', async () => {
      const written = await readFile(path.join(app.folder, 'evening.css'), 'utf8');
      expect(await galley('theme', 'page/evening.json')).toBe(written);
      expect(await run(process.execPath, ['define.js'], { cwd: app.folder })).toBe(written);
    });

    test('a theme whose contrast fails is refused, with the pair', async () => {
      const json = await readFile(path.join(app.folder, 'page/evening.json'), 'utf8');
      const pale = json.replace('"light": "#59536d"', '"light": "#a9a4bd"');
      expect(pale).not.toBe(json);
      await writeFile(path.join(app.folder, 'pale.json'), pale);
      await expect(galley('theme', 'pale.json', '--out', 'pale.css')).rejects.toThrow(
        /pale\.json cannot be used:\n- color\.textMuted on color\.background \(light\): expected a contrast of at least 4\.5:1, found 2\.\d+:1/,
      );
      expect(await readdir(app.folder)).not.toContain('pale.css');
      await expect(galley('theme', 'none.json')).rejects.toThrow('none.json cannot be read');
      await expect(galley('thme', 'pale.json')).rejects.toThrow('There is no command "thme"');
    });

    test('a file of design tokens goes in and comes out unchanged', async () => {
      const tokens = await galley('theme', 'page/evening.json', '--format', 'design-tokens');
      const file: Record<string, unknown> = JSON.parse(tokens);
      file.brand = { $description: 'Ours alone', ink: { $type: 'color', $value: '#111' } };
      const text = `${JSON.stringify(file, null, 2)}\n`;
      await writeFile(path.join(app.folder, 'evening.tokens.json'), text);
      const again = ['theme', 'evening.tokens.json', '--format'];
      expect(await galley(...again, 'design-tokens')).toBe(text);
      expect(JSON.parse(await galley(...again, 'json'))).toEqual(
        JSON.parse(await readFile(path.join(app.folder, 'page/evening.json'), 'utf8')),
      );
    });

    test('the HTML is the same in every zone and language of the host', async () => {
      for (const TZ of zones) {
        for (const LANG of languages) {
          const env = { TZ, LANG, LC_ALL: LANG };
          const printed = await run(process.execPath, ['print.js'], { cwd: app.folder, env });
          expect(printed === html, `the HTML under TZ=${TZ} LANG=${LANG}`).toBe(true);
        }
      }
    });

    test('headings, times and the figure are as the story has them', async ({ page }) => {
      await page.goto(app.url);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
      expect(levels[0]).toBe(1);
      levels.forEach((level, index) => {
        const deepest = index === 0 ? 1 : Math.max(2, (levels[index - 1] ?? 1) + 1);
        expect(level, `heading ${index + 1} of ${levels}`).toBeLessThanOrEqual(deepest);
        if (index > 0) expect(level, 'one h1, the first').toBeGreaterThan(1);
      });

      const header = page.locator('[data-galley="article"] header').first();
      const times = await header
        .locator('time')
        .evaluateAll((found) => found.map((time) => time.getAttribute('datetime')));
      expect(times.sort()).toEqual(['2025-10-19T18:56:00+05:30', '2025-10-19T20:17:00+05:30']);
      await expect(header).toContainText('IST');

      const figure = page.locator('figure').first();
      await expect(figure.locator('img')).toHaveAttribute('alt', /\S/);
      await expect(figure.locator('figcaption')).toHaveText(/\S/);
      await expect(figure.locator('small')).toHaveText(/\S/);
    });

    test('nothing in the HTML can run, style itself or point to a file', async ({ page }) => {
      await page.goto(app.url);
      const found = await page.evaluate(() => {
        const elements = [...document.querySelectorAll('*')];
        const attributes = elements.flatMap((element) => [...element.attributes]);
        return {
          elements: elements.filter((element) => element.matches('style, script')).length,
          attributes: attributes
            .filter(({ name, value }) => {
              if (name === 'style' || name.startsWith('on') || name === 'srcdoc') return true;
              return /^\s*(data|file|javascript):/i.test(value);
            })
            .map(({ name, value }) => `${name}="${value}"`),
        };
      });
      expect(found).toEqual({ elements: 0, attributes: [] });
      // Also inside a longer value, such as a srcset.
      expect(html).not.toMatch(/[\s",](data|file|javascript):/i);
    });

    test('the packages hold what they need and nothing else', async () => {
      for (const part of ['article', 'react']) {
        const folder = await realpath(path.join(app.folder, 'node_modules/@galley', part));
        const files = await readdir(folder, { recursive: true });
        expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.js']));
        const stray = /\.(test|stories)\.|\.mdx$|\.snap$|tsbuildinfo|^(tests|scripts)\//;
        expect(files.filter((file) => stray.test(file))).toEqual([]);
        const manifest = await readFile(path.join(folder, 'package.json'), 'utf8');
        expect(manifest).not.toMatch(/"(workspace|catalog):/);
      }
    });

    test('html-validate finds nothing', async () => {
      const loader = new FileSystemConfigLoader(); // reads .htmlvalidate.json beside this file
      const validator = new HtmlValidate(loader);
      const config = path.join(import.meta.dirname, 'page.html');
      const report = await validator.validateString(html, config);
      const messages = report.results.flatMap((result) =>
        result.messages.map((problem) => `${problem.ruleId}: ${problem.message}`),
      );
      expect(messages).toEqual([]);
    });

    test('the Nu checker finds nothing', async () => {
      const skipped =
        'the Nu checker did not run: it needs Java. Set GALLEY_NU=1, as .ci/run does.';
      if (!process.env.GALLEY_NU) console.log(skipped);
      test.skip(!process.env.GALLEY_NU, skipped);
      expect(nuChecker(path.join(app.folder, 'page.html'))).toEqual([]);
    });
  });
}
