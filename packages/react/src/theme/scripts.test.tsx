import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Headline } from '../Headline/Headline.js';
import { groups } from './scripts.js';
import '../internal/scripts.css.js';
import './broadsheet.css.js';

beforeEach(() => document.documentElement.removeAttribute('lang'));
afterEach(cleanup);

const factor = (element: Element, name: string) =>
  getComputedStyle(element).getPropertyValue(`--galley-script-${name}`).trim() || '1';

/** The factors in effect on an element of a language, within one of another. */
function within(outer: string, lang: string) {
  render(
    <div lang={outer}>
      <p lang={lang} data-testid="text" />
    </div>,
  );
  const text = screen.getByTestId('text');
  return Object.fromEntries(
    ['headline-size', 'text-size', 'headline-leading', 'text-leading', 'tracking'].map((name) => [
      name,
      factor(text, name),
    ]),
  );
}

const habit = (lang: string, name: string) => {
  render(
    <div lang="hi">
      <p lang={lang} data-testid="text" />
    </div>,
  );
  const found = factor(screen.getByTestId('text'), name);
  cleanup();
  return found;
};

const latin = {
  'headline-size': '1',
  'text-size': '1',
  'headline-leading': '1',
  'text-leading': '1',
  tracking: '1',
};

describe('factors', () => {
  test.each(
    groups.flatMap(({ languages, ...group }) =>
      languages
        .filter((language) => !language.startsWith('-'))
        .map((language) => ({ language, group })),
    ),
  )('$language has those of its group', ({ language, group }) => {
    expect(within('en', language)).toEqual({
      'headline-size': String(group.headlineSize ?? 1),
      'text-size': String(group.textSize ?? 1),
      'headline-leading': String(group.headlineLeading ?? 1),
      'text-leading': String(group.textLeading ?? 1),
      tracking: String(group.tracking ?? 1),
    });
  });

  test('the twelve groups of scripts have eleven rows, and Nastaliq one of its own', () => {
    // East Asia and Ethiopia share a row; Latin’s is empty.
    const distinct = new Set(
      groups
        .filter(({ hyphens }) => !hyphens)
        .map(({ languages: _, ...group }) => JSON.stringify(group)),
    );
    expect(distinct.size).toBe(12);
  });

  test.each(['en', 'de-AT', 'ru', 'el', 'id', 'sw', 'tr'])('%s is as the theme has it', (lang) => {
    expect(within('en', lang)).toEqual(latin);
  });

  test.each(['hi', 'ur', 'my', 'ja', 'vi'])('English in %s takes nothing from it', (outer) => {
    expect(within(outer, 'en')).toEqual(latin);
  });

  test.each([
    ['pa-Arab', 'ur'],
    ['pa-PK', 'ur'],
    ['pa-Guru-PK', 'hi'],
    ['ur-Arab', 'ur'],
    ['bn-Arab', 'ar'],
    ['ur-Guru', 'hi'],
    ['ar-u-nu-latn', 'ar'],
    ['pa-Arab-PK', 'ur'],
    ['ku-Arab', 'ar'],
    ['uz-Arab', 'ar'],
    ['ks-Deva', 'hi'],
    ['sd-Deva', 'hi'],
    ['hi-Latn', 'en'],
    ['sr-Latn', 'en'],
    ['uz-Cyrl', 'en'],
    ['zh-Hant-HK', 'ja'],
    ['KO-kr', 'ja'],
  ])('%s is set as %s is', (lang, like) => {
    const found = within('en', lang);
    cleanup();
    expect(found).toEqual(within('en', like));
  });
});

describe('habits', () => {
  test.each([
    ['de', 'hyphens', 'auto'],
    ['fi', 'hyphens', 'auto'],
    ['en', 'hyphens', '1'],
    ['sr-Latn', 'hyphens', '1'],
    ['ru', 'slope', '1'],
    ['vi', 'slope', '1'],
    ['he', 'slope', 'normal'],
    ['th', 'stress', '600'],
    ['my', 'underline', '3.5'],
    ['he', 'underline', '1'],
    ['hi-Latn', 'underline', '1'],
  ])('%s: %s is %s', (lang, name, value) => {
    expect(habit(lang, name)).toBe(value);
  });
});

test('an app’s own factor wins, whatever its rule weighs', () => {
  const sheet = document.createElement('style');
  sheet.textContent = ':where([lang|="hi"]) { --galley-script-text-size: 1.3 }';
  document.head.append(sheet);
  expect(within('en', 'hi')['text-size']).toBe('1.3');
  sheet.remove();
});

describe('a headline', () => {
  const style = (lang: string) => {
    render(
      <Headline lang={lang} kicker="Border">
        One
      </Headline>,
    );
    const headline = screen.getByRole('heading');
    const number = (value: string) => Number.parseFloat(value) || 0;
    const { fontSize, letterSpacing, lineHeight } = getComputedStyle(headline);
    const kicker = getComputedStyle(headline.firstElementChild as Element);
    const found = {
      size: number(fontSize),
      leading: number(lineHeight) / number(fontSize),
      spaced: [number(letterSpacing), number(kicker.letterSpacing)],
      kickerSize: number(kicker.fontSize),
    };
    cleanup();
    return found;
  };

  test('has the size and the leading of its script', () => {
    const english = style('en');
    const bengali = style('bn');
    expect(bengali.size / english.size).toBeCloseTo(0.91);
    expect(bengali.leading / english.leading).toBeCloseTo(1.28);
  });

  test.each(['ar', 'ur', 'hi', 'th', 'ja', 'he', 'am'])('in %s is not letter-spaced', (lang) => {
    expect(style(lang).spaced).toEqual([0, 0]);
    expect(style('en').spaced).not.toContain(0);
  });

  test.each(groups.map(({ languages }) => languages[0] as string))(
    'in %s has no label smaller than 12 px',
    (language) => {
      const lang = language.startsWith('-') ? `und${language}` : language;
      expect(style(lang).kickerSize).toBeGreaterThanOrEqual(12);
    },
  );
});
