import { expect, test } from 'vitest';
import { nameOfFile } from './nameOfFile.js';

test.each([
  ['evening.json', 'evening'],
  ['My Evening.tokens.json', 'my-evening'],
  ['a/b\\Late_Edition 2.json', 'late-edition-2'],
  ['été.json', 'ete'],
  ['Ångström (new).json', 'angstrom-new'],
  ['broadsheet', 'broadsheet'],
])('%s is %s', (file, name) => {
  expect(nameOfFile(file)).toBe(name);
});

test.each(['संध्या.json', '夕刊.json', 'straße.json', '24h.json', '.json', 'вечер-2.json'])(
  '%s gives no name',
  (file) => {
    expect(nameOfFile(file)).toBeUndefined();
  },
);
