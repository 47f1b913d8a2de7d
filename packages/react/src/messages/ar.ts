// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.
import { dates } from './dates/ar.js';
import type { Messages } from './types.js';

export const ar: Messages = {
  locale: 'ar',
  dates,
  published: 'نُشر',
  updated: 'آخر تحديث',
  firstPublished: 'نُشر لأول مرة',
  beforeRole: '، ',
  credit: 'مصدر الصورة:',
  skipToContent: 'انتقل إلى المحتوى',
  missingPicture: 'الصورة غير متوفرة',
  relatedLinks: 'مواضيع ذات صلة',
};
