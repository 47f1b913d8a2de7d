import type { DateData } from '../../packages/react/src/messages/dates.ts';

type Fields = Partial<Omit<DateData, 'locale' | 'list'>>;

/** The region that a locale's English is of: the United States, where it names none. */
export const regionOf = ({ locale }: DateData): string => locale.slice(3) || 'US';

/** Some regions write the 5th as "05 October", which no newsroom there prints. */
const unpadded = (pattern: string) => pattern.replace('{dd}', '{d}');

/**
 * What the regions of English write otherwise than its base, as few rows as cover them all: each
 * row is a set of fields, and the regions that share every one of them. Only what newsrooms print
 * is compared: the dates' order, the months, the parts of the day, the preferred clock.
 */
export function differencesFrom(base: Fields, regions: readonly DateData[]): [Fields, string][] {
  const byValue = new Map<string, { fields: Fields; names: string[] }>();
  for (const dates of regions) {
    const { shortMonths, date, dayPeriods, clock } = dates;
    const compared: Fields = { shortMonths, date: unpadded(date), dayPeriods, clock };
    for (const [name, value] of Object.entries(compared)) {
      const key = JSON.stringify({ [name]: value });
      if (key === JSON.stringify({ [name]: base[name as keyof Fields] })) continue;
      const row = byValue.get(key) ?? { fields: { [name]: value }, names: [] };
      byValue.set(key, row);
      row.names.push(regionOf(dates));
    }
  }
  const rows = new Map<string, Fields>();
  for (const { fields, names } of byValue.values()) {
    const key = names.sort().join(' ');
    rows.set(key, { ...rows.get(key), ...fields });
  }
  return [...rows].map(([names, fields]) => [fields, names]);
}
