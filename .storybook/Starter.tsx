import { Source } from '@storybook/addon-docs/blocks';
import article from '../packages/article/package.json';
import react from '../packages/react/package.json';

/** Every file of the starters, as a user copies it. */
const files = import.meta.glob<string>('../tests/consumers/starters/*/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const languages: Record<string, string> = {
  astro: 'html',
  html: 'html',
  js: 'js',
  json: 'json',
  mjs: 'js',
  ts: 'ts',
  tsx: 'tsx',
};

const extension = (name: string) => name.split('.').at(-1) ?? '';

/** First what is installed and set, then the code. */
const weight = (name: string) => (name.includes('/') ? 1 : 0);

const filesOf = (folder: string) => {
  const base = `../tests/consumers/starters/${folder}/`;
  return Object.entries(files)
    .filter(([path]) => path.startsWith(base))
    .map(([path, code]) => ({ name: path.slice(base.length), code }))
    .sort((a, b) => weight(a.name) - weight(b.name) || a.name.localeCompare(b.name));
};

/** The files of a starter, or of what they share, each under its name in the app. */
export function Files({ of, inside = '' }: { of: string; inside?: string }) {
  const found = filesOf(of);
  if (!found.length) throw new Error(`tests/consumers/starters/${of} holds no file.`);
  return found.map(({ name, code }) => (
    <section key={name}>
      <h4>
        <code>{inside + name}</code>
      </h4>
      <Source code={code} language={languages[extension(name)] ?? 'text'} />
    </section>
  ));
}

interface CommandsProps {
  /** The starter's folder. */
  of: string;
  /** What runs it while it is worked on. */
  run?: string;
}

/** From a clone of this repository to a story on the screen. */
export function Commands({ of, run = 'npm run dev' }: CommandsProps) {
  const starters = '../galley/tests/consumers/starters';
  const tarballs = '../galley/tarballs';
  const lines = [
    '# in the folder galley, the clone: make the two packages',
    'npx -y pnpm@12.21.0 build',
    'npx -y pnpm@12.21.0 --filter "./packages/*" pack --pack-destination "$PWD/tarballs"',
    '',
    '# beside it: your app',
    'mkdir ../my-paper',
    'cd ../my-paper',
    `cp -R ${starters}/${of}/. .`,
    `cp -R ${starters}/story .`,
    `npm install ${tarballs}/galley-article-${article.version}.tgz ${tarballs}/galley-react-${react.version}.tgz`,
    'node story/pictures.js',
    run,
  ];
  return (
    <>
      <Source code={lines.join('\n')} language="bash" />
      <p>
        Where npm warns of an install script of <code>esbuild</code>, nothing needs to be done.
      </p>
    </>
  );
}

/** What is said of the story's own files in every framework. */
export function OwnStory() {
  return (
    <p>
      Change <code>story/story.json</code>, or ask your CMS in <code>story/loadStory.ts</code>: see{' '}
      <strong>Guides / Your CMS</strong> for the adapters. Where something is wrong, the error names
      its place and how to mend it. The folder <code>story/</code> is the same in every framework.
    </p>
  );
}
