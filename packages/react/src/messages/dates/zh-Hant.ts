// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'zh-Hant',
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  shortMonths: [
    '1月',
    '2月',
    '3月',
    '4月',
    '5月',
    '6月',
    '7月',
    '8月',
    '9月',
    '10月',
    '11月',
    '12月',
  ],
  dayPeriods: [
    [0, '凌晨'],
    [5, '清晨'],
    [8, '上午'],
    [12, '中午'],
    [13, '下午'],
    [19, '晚上'],
  ],
  date: '{y}年{M}月{d}日',
  time12: '{a}{h}:{mm}',
  time24: '{HH}:{mm}',
  clock: 12,
  dateTime: '{1} {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0}和{1}',
    start: '{0}、{1}',
    middle: '{0}、{1}',
    end: '{0}和{1}',
  },
};

export const plurals: PluralRules = {};
