import type { Contributor } from '@galley/article';
import { describe, expect, test } from 'vitest';
import { linkNames } from './linkNames.js';

const person = (name: string): Contributor => ({ name, type: 'person' });

/** The byline with each linked name in brackets. */
const marked = (text: string, names: string[]) =>
  linkNames(text, names.map(person))
    .map((part) => (typeof part === 'string' ? part : `[${part.name}]`))
    .join('');

describe('linkNames', () => {
  test.each([
    ['one name', 'Ana Ruiz in Madrid', ['Ana Ruiz'], '[Ana Ruiz] in Madrid'],
    ['a name that is all', 'Ana Ruiz', ['Ana Ruiz'], '[Ana Ruiz]'],
    ['several', 'Ana Ruiz and Bo Ek', ['Bo Ek', 'Ana Ruiz'], '[Ana Ruiz] and [Bo Ek]'],
    ['no contributor named', 'By our staff', ['Ana Ruiz'], 'By our staff'],
    ['no contributors', 'By our staff', [], 'By our staff'],
    ['no text', '', ['Ana Ruiz'], ''],
    ['marks of punctuation beside it', '(Ana Ruiz), Oslo', ['Ana Ruiz'], '([Ana Ruiz]), Oslo'],
    ['another case', 'ana ruiz in Madrid', ['Ana Ruiz'], 'ana ruiz in Madrid'],
  ])('%s', (_, text, names, expected) => {
    expect(marked(text, names)).toBe(expected);
  });

  test.each([
    ['listed first', ['Ana Ruiz', 'Ana Ruiz Gil']],
    ['listed last', ['Ana Ruiz Gil', 'Ana Ruiz']],
  ])('the longest name comes first, wherever it is %s', (_, names) => {
    const expected = '[Ana Ruiz Gil] with [Ana Ruiz]';
    expect(marked('Ana Ruiz Gil with Ana Ruiz', names)).toBe(expected);
    expect(marked('Ana Ruiz Gil in Madrid', names)).toBe('[Ana Ruiz Gil] in Madrid');
  });

  test('a name inside another is not cut out of it', () => {
    expect(marked('Ana Ruiz Gil', ['Ana Ruiz Gil', 'Ruiz', 'Gil'])).toBe('[Ana Ruiz Gil]');
  });

  test('links each contributor once', () => {
    expect(marked('Ana Ruiz; photos: Ana Ruiz', ['Ana Ruiz'])).toBe('[Ana Ruiz]; photos: Ana Ruiz');
  });

  test('two people of one name are linked in the order they are listed', () => {
    const [first, second] = [person('Ana Ruiz'), person('Ana Ruiz')];
    const parts = linkNames('Ana Ruiz and Ana Ruiz', [first, second]);
    expect(parts).toEqual([first, ' and ', second]);
    expect(parts[0]).toBe(first);
    expect(parts[2]).toBe(second);
  });

  test.each([
    ['a longer word before', 'Susana Ruiz', ['ana Ruiz']],
    ['a longer word after', 'Ana Ruizinha', ['Ana Ruiz']],
    ['letters of other scripts', 'मीरा जोशीला', ['मीरा जोशी']],
    ['a mark that belongs to the last letter', 'Bo Ek\u0301', ['Bo Ek']],
    ['a digit', 'Agent 0075', ['Agent 007']],
  ])('whole words only: %s', (_, text, names) => {
    expect(marked(text, names)).toBe(text);
  });

  test('goes on to where the name stands alone', () => {
    expect(marked('Anabel met Ana', ['Ana'])).toBe('Anabel met [Ana]');
  });

  test.each([
    'J. R. (Bob) Dobbs',
    'P+Q',
    'a|b',
    'What?',
    '[x]',
    'C*',
    '$& $1',
    'back\\slash',
    '^.$',
  ])('reads %s as it stands, not as a pattern', (name) => {
    expect(marked(`By ${name}, Oslo`, [name])).toBe(`By [${name}], Oslo`);
    expect(marked('By somebody else', [name])).toBe('By somebody else');
  });

  test('an empty name takes nothing', () => {
    expect(marked('Ana Ruiz', ['', 'Ana Ruiz'])).toBe('[Ana Ruiz]');
    expect(linkNames('Ana - Bo', [person('')])).toEqual(['Ana - Bo']);
  });

  test('a name like a property of every object is a name', () => {
    expect(marked('constructor and toString', ['toString'])).toBe('constructor and [toString]');
  });

  test('leaves the contributors in their order, and loses no letter', () => {
    const names = ['Bo', 'Ana Ruiz Gil', 'Ana'].map(person);
    const parts = linkNames('  Ana,Bo/Ana Ruiz Gil ', names);
    const texts = parts.map((part) => (typeof part === 'string' ? part : part.name));
    expect(texts.join('')).toBe('  Ana,Bo/Ana Ruiz Gil ');
    expect(names.map(({ name }) => name)).toEqual(['Bo', 'Ana Ruiz Gil', 'Ana']);
    expect(texts).not.toContain('');
  });
});

describe('linkNames in other scripts', () => {
  test.each([
    ['Hindi', 'मीरा जोशी और सना खान', ['सना खान', 'मीरा जोशी'], '[मीरा जोशी] और [सना खान]'],
    ['Korean', '김민수, 이서연 기자', ['이서연', '김민수'], '[김민수], [이서연] 기자'],
    ['Chinese', '文/王小明', ['王小明'], '文/[王小明]'],
    ['Arabic', 'ليلى حداد من القاهرة', ['ليلى حداد'], '[ليلى حداد] من القاهرة'],
    // "And" is a letter joined to the word that follows.
    ['Arabic', 'ليلى حداد وعمر سعيد', ['ليلى حداد', 'عمر سعيد'], '[ليلى حداد] و[عمر سعيد]'],
    ['Arabic', 'عمر سعيد', ['سعيد'], 'عمر [سعيد]'],
    ['Arabic', 'وليد', ['يد'], 'وليد'],
  ])('%s: %s', (_, text, names, expected) => {
    expect(marked(text, names)).toBe(expected);
  });
});
