import { expect, it } from 'vitest';
import { zoneOffset } from './zoneOffset.js';
import { table, zoneLetters } from './zones.js';

/** Every row of the table, with the names of its zones written out. */
const rows = table.split('\n').map((line) => {
  const [letters = '', groups = ''] = line.split('=');
  const zones = groups.split(' ').flatMap((group) => {
    const area = group.slice(0, group.lastIndexOf('/') + 1);
    return group
      .slice(area.length)
      .split(',')
      .map((place) => area + place);
  });
  return { letters: letters ? letters.split(' ') : [], zones };
});
const named = rows.flatMap(({ zones }) => zones).filter((zone) => !zone.endsWith('*'));
const zonesOf = (area: string) =>
  Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith(area));

const winter = Date.UTC(2025, 0, 15);
const summer = Date.UTC(2025, 6, 15);

it('names no zone twice', () => {
  expect(named.filter((zone, index) => named.indexOf(zone) !== index)).toEqual([]);
});

it.each(named)('names a zone that engines know: %s', (timeZone) => {
  expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
});

it('gives each named zone the letters of its row, in winter and in summer', () => {
  for (const { letters, zones } of rows) {
    for (const zone of zones.filter((name) => named.includes(name))) {
      for (const time of [winter, summer]) {
        const offset = zoneOffset(zone, time) ?? Number.NaN;
        const expected = letters.find((each) => Number(/[-\d.]+/.exec(each)?.[0]) === offset / 60);
        const owner = /@(\w+)/.exec(expected ?? '')?.[1];
        expect(zoneLetters(zone, offset, `en-${owner ?? 'US'}`), zone).toBe(
          expected?.replace(/[-\d@].*/, ''),
        );
        if (letters.length) expect(expected, `${zone} at ${offset}`).toBeDefined();
      }
    }
  }
});

it('uses every letter of every row somewhere in the year', () => {
  for (const { letters, zones } of rows) {
    const all = zones.flatMap((zone) => (zone.endsWith('*') ? zonesOf(zone.slice(0, -1)) : [zone]));
    const offsets = all.flatMap((zone) => [zoneOffset(zone, winter), zoneOffset(zone, summer)]);
    for (const each of letters) {
      expect(offsets, each).toContain(Number(/[-\d.]+/.exec(each)?.[0]) * 60);
    }
  }
});

it.each([
  ['Asia/Kolkata', 330, 'IST'],
  ['Asia/Calcutta', 330, 'IST'],
  ['Asia/Kathmandu', 345, 'NPT'],
  ['Asia/Karachi', 300, 'PKT'],
  ['Europe/London', 0, 'GMT'],
  ['Europe/London', 60, 'BST'],
  ['Europe/Berlin', 120, 'CEST'],
  ['Europe/Athens', 120, 'EET'],
  ['Europe/Istanbul', 180, undefined],
  ['Africa/Lagos', 60, 'WAT'],
  ['Africa/Nairobi', 180, 'EAT'],
  ['Africa/Johannesburg', 120, 'SAST'],
  ['Africa/Casablanca', 60, undefined],
  ['America/New_York', -300, 'EST'],
  ['US/Eastern', -240, 'EDT'],
  ['America/Indianapolis', -240, 'EDT'],
  ['America/Phoenix', -420, 'MST'],
  ['America/St_Johns', -150, 'NDT'],
  ['America/Sao_Paulo', -180, undefined],
  ['Australia/Adelaide', 630, 'ACDT'],
  ['Australia/Lord_Howe', 630, undefined],
  ['Asia/Seoul', 540, 'KST'],
  ['UTC', 0, 'UTC'],
])('prints the letters of %s at %i: %s', (zone, offset, letters) => {
  for (const locale of ['en', 'en-GB', 'hi', 'ko']) {
    expect(zoneLetters(zone, offset, locale)).toBe(letters);
  }
});

it.each([
  ['Europe/Dublin', 60, 'IST', ['en-IE', 'ga'], ['en', 'en-IN', 'en-GB']],
  ['Asia/Jerusalem', 120, 'IST', ['he', 'en-IL'], ['en', 'ar']],
  ['Asia/Shanghai', 480, 'CST', ['zh-CN', 'zh-Hans-CN'], ['zh-TW', 'en-US']],
  ['Asia/Taipei', 480, 'CST', ['zh-Hant-TW'], ['zh-CN', 'en']],
  ['America/Havana', -300, 'CST', ['es-CU'], ['es', 'en-US']],
  ['Asia/Dhaka', 360, 'BST', ['bn-BD'], ['bn-IN', 'en-GB']],
  ['Asia/Riyadh', 180, 'AST', ['ar-SA'], ['ar', 'en-CA']],
] as const)('keeps the letters of %s to its own readers', (zone, offset, letters, own, others) => {
  for (const locale of own) expect(zoneLetters(zone, offset, locale), locale).toBe(letters);
  for (const locale of others) expect(zoneLetters(zone, offset, locale), locale).toBeUndefined();
});
