// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.
import { dates } from './dates/ko.js';
import type { Messages } from './types.js';

export const ko: Messages = {
  locale: 'ko',
  dates,
  published: '입력',
  updated: '수정',
  firstPublished: '최초 입력',
  beforeRole: ' ',
  credit: '사진 출처:',
  skipToContent: '본문으로 건너뛰기',
  missingPicture: '사진을 표시할 수 없습니다',
  relatedLinks: '관련 기사',
};
