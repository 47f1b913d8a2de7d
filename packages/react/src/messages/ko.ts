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
  generatedImage: 'AI로 만든 이미지',
  alteredImage: 'AI로 수정한 이미지',
  table: '표',
  transcript: '대본',
  keyTakeaways: '핵심 요약',
  footnotes: '주석',
  backToText: '본문으로 돌아가기',
  corrections: {
    correction: '정정:',
    clarification: '해명:',
    update: '추가:',
    editorsNote: '편집자 주:',
    retraction: '기사 철회:',
  },
  sponsor: '협찬:',
  live: {
    upcoming: '시작 예정',
    live: '생중계',
    ended: '생중계 종료',
  },
  keyEvents: '주요 상황',
  summary: '요약',
  pinned: '고정',
  newerUpdates: '최신 소식',
  olderUpdates: '이전 소식',
};
