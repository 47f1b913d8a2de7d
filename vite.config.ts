import { basename, join } from 'node:path';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { launchOptions } from './tests/browser/chromium.ts';
import { publishedFiles } from './tests/docs/publishedFiles.ts';

/** The condition under which a workspace package resolves to its source, with no build. */
const sourceCondition = '@galley/source';

/**
 * Readable, public class names: `galley-Byline` for a component's root, `galley-Byline-credit` for
 * a part, `galley-Headline-size-l` for a variant.
 */
export const vanillaExtract = () =>
  vanillaExtractPlugin({
    identifiers: ({ debugId, filePath }) => {
      const file = basename(filePath).replace('.css.ts', '');
      const part = debugId && debugId !== 'root' ? `-${debugId.replace(/[^\w]+|_/g, '-')}` : '';
      return `galley-${file}${part}`;
    },
  });

const react18 = (name: string) => join(import.meta.dirname, 'tests/react-18/node_modules', name);

/** Tests of components, in the pinned browser. */
const browser = (
  name: string,
  reactMajor: '18' | '19',
  include: string[],
  alias: Record<string, string> = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  resolve: { alias },
  test: {
    name,
    include,
    env: { REACT_MAJOR: reactMajor },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launch }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 1280, height: 800 },
    },
  },
});

/** Reading whole documents: a part of its own, so that the unit part stays quick. */
const adapterTests = ['packages/article/src/{adapters,html}/**/*.test.ts'];
const hostileTests = ['packages/*/src/**/*.hostile.test.ts'];

const launch = await launchOptions();

export default defineConfig({
  plugins: [vanillaExtract()],
  resolve: { conditions: [sourceCondition, 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: [sourceCondition, 'module', 'node', 'development|production'] } },
  test: {
    // Vitest leaves one processor free; on two that is half of them.
    maxWorkers: '100%',
    // For a busy machine; no test takes this long on a quiet one.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'packages/*/src/**/*.test.ts',
            'tests/{api,boundaries,lighthouse,seo}/**/*.test.ts',
          ],
          exclude: [...adapterTests, ...hostileTests],
        },
      },
      {
        extends: true,
        test: { name: 'engines', environment: 'node', include: ['tests/dates/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'adapters', environment: 'node', include: adapterTests },
      },
      {
        extends: true,
        test: {
          name: 'doors',
          environment: 'node',
          include: ['tests/{arbitrary,doors,hostile}/**/*.test.ts', ...hostileTests],
        },
      },
      {
        extends: true,
        plugins: [publishedFiles()],
        test: {
          name: 'docs',
          environment: 'node',
          // Most samples load the whole library: once will do.
          isolate: false,
          include: ['{docs/samples,tests/docs}/**/*.test.ts'],
        },
      },
      browser('browser', '19', [
        'packages/react/src/**/*.test.tsx',
        'tests/conformance/**/*.test.tsx',
        'docs/samples/**/*.test.tsx',
      ]),
      browser('browser-18', '18', ['tests/conformance/**/*.test.tsx'], {
        react: react18('react'),
        'react-dom': react18('react-dom'),
        '@testing-library/react': react18('@testing-library/react'),
      }),
    ],
  },
});
