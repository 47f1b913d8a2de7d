import { expect, test } from 'vitest';
import { isTimeZone } from './zone.ts';

test('zones are known, in whatever letters, and asked for again', () => {
  for (const name of ['Asia/Kolkata', 'asia/KOLKATA', 'UTC', 'Asia/Kolkata'])
    expect(isTimeZone(name)).toBe(true);
});

test('what is no zone stays none when it is asked for again', () => {
  for (const name of ['Asia/Nowhere', 'Asia/Nowhere', '', 'constructor'])
    expect(isTimeZone(name)).toBe(false);
});

test('more spellings than are remembered', () => {
  const letters = [...'america/argentina/comodrivadavia'];
  for (let spelling = 0; spelling < 1500; spelling += 1) {
    const name = letters.map((letter, at) =>
      at < 11 && (spelling >> at) & 1 ? letter.toUpperCase() : letter,
    );
    expect(isTimeZone(name.join(''))).toBe(true);
  }
  expect(isTimeZone('Europe/Madrid')).toBe(true);
  expect(isTimeZone('Europe/Nowhere')).toBe(false);
});
