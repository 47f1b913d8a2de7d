// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'zh-Hans',
  months: [
    '一月',
    '二月',
    '三月',
    '四月',
    '五月',
    '六月',
    '七月',
    '八月',
    '九月',
    '十月',
    '十一月',
    '十二月',
  ],
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
    [0, '上午'],
    [12, '下午'],
  ],
  date: '{y}年{M}月{d}日',
  time12: '{a}{h}:{mm}',
  time24: '{HH}:{mm}',
  clock: 24,
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
