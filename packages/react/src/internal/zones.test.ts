import { expect, it } from 'vitest';
import { standardOffset, zoneOffset } from './zoneOffset.js';
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

/** The letters of a row by the hours at which they hold: `EST/EDT-5` is EST at -5, EDT at -4. */
const byHours = (letters: readonly string[]) =>
  letters.flatMap((each) => {
    const [, usual = '', hours = ''] = /^(.+?)(-?[\d.]+)$/.exec(each) ?? [];
    return usual.split('/').map((text, index) => {
      const [name = '', owners] = text.split('@');
      return {
        name,
        owner: owners?.split('+')[0],
        hours: Number(hours) + index,
        usual: Number(hours),
      };
    });
  });

it('gives each named zone letters of its row, in winter and in summer', () => {
  for (const { letters, zones } of rows) {
    for (const zone of zones.filter((name) => named.includes(name))) {
      for (const time of [winter, summer]) {
        const offset = zoneOffset(zone, time) ?? Number.NaN;
        const standard = standardOffset(zone, time);
        const expected = byHours(letters).find(
          ({ hours, usual }) => hours * 60 === offset && usual * 60 === standard,
        );
        const locale = `en-${expected?.owner ?? 'US'}`;
        expect(zoneLetters(zone, offset, time, locale), zone).toBe(expected?.name);
        if (letters.length) expect(expected, `${zone} at ${offset}`).not.toBe(undefined);
      }
    }
  }
});

it('uses every letter of every row somewhere in the year', () => {
  for (const { letters, zones } of rows) {
    const all = zones.flatMap((zone) => (zone.endsWith('*') ? zonesOf(zone.slice(0, -1)) : [zone]));
    const offsets = all.flatMap((zone) => [zoneOffset(zone, winter), zoneOffset(zone, summer)]);
    for (const { name, hours } of byHours(letters)) expect(offsets, name).toContain(hours * 60);
  }
});

/** The letters of a zone on a day of winter or summer, whichever has that offset. */
function lettersAt(zone: string, offset: number, locale: string) {
  const time = [winter, summer].find((each) => zoneOffset(zone, each) === offset);
  if (time === undefined) throw new Error(`${zone} is never at ${offset} in 2025.`);
  return zoneLetters(zone, offset, time, locale);
}

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
  ['America/Toronto', -240, 'EDT'],
  ['America/Mexico_City', -360, 'CST'],
  ['America/Puerto_Rico', -240, 'AST'],
  ['America/Panama', -300, 'EST'],
  ['America/Indiana/Knox', -300, 'CDT'],
  ['America/Anchorage', -480, 'AKDT'],
  ['America/Bogota', -300, undefined],
  ['America/Caracas', -240, undefined],
  ['America/Nuuk', -120, undefined],
  ['America/Argentina/Ushuaia', -180, undefined],
  ['Canada/Saskatchewan', -360, 'CST'],
  ['US/Hawaii', -600, 'HST'],
  ['US/Samoa', -660, 'SST'],
  ['Pacific/Auckland', 780, 'NZDT'],
  ['America/St_Johns', -150, 'NDT'],
  ['America/Sao_Paulo', -180, undefined],
  ['Australia/Adelaide', 630, 'ACDT'],
  ['Australia/Lord_Howe', 630, undefined],
  ['Asia/Seoul', 540, 'KST'],
  ['UTC', 0, 'UTC'],
])('prints the letters of %s at %i: %s', (zone, offset, letters) => {
  for (const locale of ['en', 'en-GB', 'hi', 'ko']) {
    expect(lettersAt(zone, offset, locale)).toBe(letters);
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
  for (const locale of own) expect(lettersAt(zone, offset, locale), locale).toBe(letters);
  for (const locale of others) expect(lettersAt(zone, offset, locale), locale).toBeUndefined();
});
