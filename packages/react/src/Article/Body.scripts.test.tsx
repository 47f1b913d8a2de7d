import type { Block } from '@galley/article';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SectionHeading } from '../SectionHeading/SectionHeading.js';
import '../internal/scripts.css.js';
import '../theme/broadsheet.css.js';
import { Body } from './Body.js';
import { basicRenderers } from './basic.js';

afterEach(cleanup);

const stressed: Block[] = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'A ' },
      { type: 'emphasis', children: [{ type: 'text', text: 'B' }] },
    ],
  },
];

const body = (lang: string, blocks: Block[] = stressed) => {
  const { container } = render(<Body blocks={blocks} renderers={basicRenderers} lang={lang} />);
  return container.firstElementChild as HTMLElement;
};

describe('what is stressed', () => {
  const style = (lang: string) => getComputedStyle(body(lang).querySelector('em') as Element);

  test.each(['en', 'ru', 'el', 'vi'])('slopes in %s', (lang) => {
    const { fontStyle, fontWeight } = style(lang);
    expect(fontStyle).toBe('italic');
    expect(fontWeight).toBe('400');
  });

  test.each(['ar', 'ur', 'he', 'hi', 'bn', 'ta', 'si', 'my', 'th', 'ko', 'am'])(
    'stands upright and heavier in %s',
    (lang) => {
      const { fontStyle, fontWeight } = style(lang);
      expect(fontStyle).toBe('normal');
      expect(fontWeight).toBe('600');
    },
  );

  test.each([
    ['ja', 'over'],
    ['zh-Hans', 'under'],
  ])('has dots in %s, %s the letters', (lang, position) => {
    const { fontStyle, fontWeight, textEmphasisStyle, textEmphasisPosition } = style(lang);
    expect(fontStyle).toBe('normal');
    expect(fontWeight).toBe('400');
    expect(textEmphasisStyle).toBe('circle');
    expect(textEmphasisPosition).toBe(position);
  });
});

describe('words are parted', () => {
  const hyphens = (lang: string) =>
    getComputedStyle(body(lang).querySelector('p') as Element).hyphens;

  test.each(['de', 'nl', 'fi', 'ru'])('in %s', (lang) => {
    expect(hyphens(lang)).toBe('auto');
  });

  test.each(['en', 'fr', 'ar', 'hi', 'ja'])('not in %s', (lang) => {
    expect(hyphens(lang)).toBe('manual');
  });

  test('never in a heading', () => {
    render(<SectionHeading lang="de">Grenze</SectionHeading>);
    const heading = document.querySelector('h2') as Element;
    expect(getComputedStyle(heading).hyphens).toBe('manual');
  });
});

describe('lines break', () => {
  test('between words in Korean, between letters but for marks in Japanese', () => {
    expect(getComputedStyle(body('ko')).wordBreak).toBe('keep-all');
    const japanese = getComputedStyle(body('ja'));
    expect(japanese.wordBreak).toBe('normal');
    expect(japanese.lineBreak).toBe('strict');
  });

  test.each([
    ['th', 'กองทัพแถลงเมื่อวันอังคารว่าทหารนายหนึ่งเดินเท้าข้ามพรมแดนเป็นครั้งแรกตั้งแต่เดือนสิงหาคมปีที่แล้ว'],
    ['my', 'စစ်သားတစ်ဦးသည်နယ်စပ်ကိုခြေလျင်ဖြတ်ကျော်ခဲ့သည်ဟုတပ်မတော်ကအင်္ဂါနေ့တွင်ပြောသည်။'],
    ['km', 'ទាហានម្នាក់បានដើរឆ្លងព្រំដែនកងទ័ពបាននិយាយកាលពីថ្ងៃអង្គារ។'],
    ['lo', 'ກອງທັບກ່າວໃນວັນອັງຄານວ່າທະຫານຄົນໜຶ່ງໄດ້ຍ່າງຂ້າມຊາຍແດນເປັນຄັ້ງທຳອິດ'],
    [
      'ja',
      '軍は火曜日、兵士一人が徒歩で国境を越えたと発表した。陸路での越境は昨年八月以来となる。',
    ],
  ])('in %s without a space, and nothing stands out of a narrow column', (lang, words) => {
    const paragraph: Block = { type: 'paragraph', children: [{ type: 'text', text: words }] };
    const root = body(lang, [paragraph]);
    root.style.inlineSize = '280px';
    const text = root.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    const starts: number[] = [];
    let line = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < text.length; index++) {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const box = range.getClientRects()[0];
      if (!box || box.width === 0) continue;
      if (box.top > line + box.height / 2) starts.push(index);
      line = Math.max(line, box.top);
    }
    expect(root.scrollWidth).toBeLessThanOrEqual(280);
    expect(starts.length).toBeGreaterThan(1);
    // Each line begins with a word, or in Japanese with any sign that may stand there.
    const granularity = lang === 'ja' ? 'grapheme' : 'word';
    const segments = new Intl.Segmenter(lang, { granularity }).segment(words);
    const places = new Set([...segments].map(({ index }) => index));
    for (const start of starts) expect(places).toContain(start);
  });
});
