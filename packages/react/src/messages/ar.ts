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
  generatedImage: 'صورة مُنشأة بالذكاء الاصطناعي',
  alteredImage: 'صورة معدّلة بالذكاء الاصطناعي',
  table: 'جدول',
  transcript: 'النص المكتوب',
  keyTakeaways: 'أبرز النقاط',
  footnotes: 'الهوامش',
  backToText: 'العودة إلى النص',
  corrections: {
    correction: 'تصحيح:',
    clarification: 'توضيح:',
    update: 'تحديث:',
    editorsNote: 'ملاحظة المحرر:',
    retraction: 'سحب الخبر:',
  },
  sponsor: 'برعاية',
  live: {
    upcoming: 'قريبًا',
    live: 'مباشر',
    ended: 'انتهت التغطية المباشرة',
  },
  keyEvents: 'أبرز الأحداث',
  summary: 'ملخص',
  pinned: 'مثبّت',
  newerUpdates: 'تحديثات أحدث',
  olderUpdates: 'تحديثات أقدم',
};
