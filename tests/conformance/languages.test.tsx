import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { direction } from '../../packages/react/src/internal/direction.js';
import { entries } from '../../scripts/fonts/faces.ts';
import '../../packages/react/src/internal/scripts.css.js';

const faces = import.meta.glob<string>('../../packages/react/src/fonts/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const sheet = document.createElement('style');
sheet.textContent = Object.values(faces).join('\n');
document.head.append(sheet);

afterEach(cleanup);

const factors = ['headline-size', 'text-size', 'headline-leading', 'text-leading', 'tracking'];

/** All that follows from a text's language: its face, its measures, where its lines begin. */
function setting(lang: string) {
  render(
    <div data-galley="" lang="und">
      <p lang={lang} data-testid="text" />
    </div>,
  );
  const style = getComputedStyle(screen.getByTestId('text'));
  const found = {
    face: style.getPropertyValue('--galley-script-font'),
    factors: factors.map((name) => style.getPropertyValue(`--galley-script-${name}`)),
    direction: style.direction,
    said: direction(lang),
  };
  cleanup();
  return found;
}

const written = Object.values(entries).flatMap(({ languages = [], measuredBy }) =>
  languages.map((tag) => ({ lang: tag.startsWith('-') ? `und${tag}` : tag, like: measuredBy })),
);

test('there are languages with a face', () => {
  expect(written.length).toBeGreaterThan(60);
  expect(setting('hi').factors).not.toEqual(setting('en').factors);
  expect(setting('ar').direction).toBe('rtl');
});

test.each(written)('$lang has the face, measures and direction of $like', ({ lang, like }) => {
  const found = setting(lang);
  expect(found).toEqual(setting(like));
  expect(found.face).not.toBe('');
  expect(found.direction).toBe(found.said);
});

const scripts = { Latn: 'en', Deva: 'hi', Guru: 'pa', Beng: 'bn', Hebr: 'he', Cyrl: 'ru' };
// Of these a tag with a script or a country stands in the lists already, or tells faces apart.
const bare = written.filter(({ lang, like }) => !lang.includes('-') && like !== 'vi');

test.each(bare)('$lang follows the tag of a script', ({ lang, like }) => {
  for (const [tag, model] of Object.entries(scripts))
    expect(setting(`${lang}-${tag}`), tag).toEqual(setting(model));
  const nastaliq = like === 'ur' || lang === 'pa';
  expect(setting(`${lang}-Arab`), 'Arab').toEqual(setting(nastaliq ? 'ur' : 'ar'));
});

test.each(bare)('the digits that $lang asks for are not its script', ({ lang }) => {
  for (const digits of ['latn', 'arab', 'deva'])
    expect(setting(`${lang}-u-nu-${digits}`), digits).toEqual(setting(lang));
});
