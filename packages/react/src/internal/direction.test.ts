import { expect, test } from 'vitest';
import { direction } from './direction.js';

test.each([
  'ar',
  'ar-EG',
  'arz',
  'ks',
  'pnb-PK',
  'skr',
  'pa-PK',
  'AR',
  'fa-IR',
  'he',
  'ur-PK',
  'ps',
  'sd',
  'ug',
  'yi',
  'dv',
  'ckb-IQ',
  'pa-Arab',
  'pa-Arab-PK',
  'uz-arab',
  'az-Arab-IR',
  'ks-Arab',
  'en-Hebr',
  'ar-Arab',
])('%s runs from right to left', (lang) => {
  expect(direction(lang)).toBe('rtl');
});

test.each([
  '',
  'en',
  'en-AR',
  'es-AR',
  'hi',
  'ko',
  'pa',
  'pa-Guru',
  'pa-Guru-PK',
  'pa-IN',
  'ks-Deva',
  'arn',
  'hen',
  'fao',
  'urd-Latn',
  'ar-Latn',
  'sd-Deva',
  'ug-Cyrl',
  'fa-Latn-IR',
  'en-u-nu-arab',
  'en-x-arab',
])('%s runs from left to right', (lang) => {
  expect(direction(lang)).toBe('ltr');
});
