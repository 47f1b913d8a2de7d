import { expect, onTestFinished, test, vi } from 'vitest';
import { isTimeZone } from './zone.ts';

/** How often the engine is asked from now on. */
function asked() {
  const spy = vi.spyOn(Intl, 'DateTimeFormat');
  onTestFinished(() => spy.mockRestore());
  return () => spy.mock.calls.length;
}

test('the engine is asked once for a zone that it knows', () => {
  const times = asked();
  expect(isTimeZone('Asia/Kolkata')).toBe(true);
  expect(isTimeZone('Asia/Kolkata')).toBe(true);
  expect(times()).toBe(1);
  expect(isTimeZone('asia/KOLKATA')).toBe(true);
});

test('what is no zone stays none, however often', () => {
  for (const name of ['Asia/Nowhere', 'Asia/Nowhere', '', 'constructor'])
    expect(isTimeZone(name)).toBe(false);
});

test('of more spellings than a thousand, the later ones are asked for each time', () => {
  const letters = [...'america/argentina/comodrivadavia'];
  const spellings = Array.from({ length: 1200 }, (_, number) => {
    let bit = 0;
    const spell = (letter: string) =>
      /[a-z]/.test(letter) && (number >> bit++) & 1 ? letter.toUpperCase() : letter;
    return letters.map(spell).join('');
  });
  expect(new Set(spellings).size).toBe(1200);
  for (const name of spellings) expect(isTimeZone(name)).toBe(true);
  const times = asked();
  expect(isTimeZone(spellings.at(0) ?? '')).toBe(true);
  expect(times()).toBe(0);
  for (let time = 0; time < 2; time += 1) expect(isTimeZone(spellings.at(-1) ?? '')).toBe(true);
  expect(times()).toBe(2);
});
