import { group, stroke } from './svg.ts';

// Capitals on a body 20 wide and 30 high, drawn with a broad pen and then a fine one, as in old
// display faces: no picture depends on a font.

const capitals: Readonly<Record<string, readonly [broad: string, fine: string]>> = {
  A: ['M10.5 3L17 29.5', 'M10 3L3.2 29.5M5.6 21H15M0.5 29.5H6.5M13 29.5H20'],
  B: ['M5 2V30M15 6V12M16 19V26', 'M2 2.5H9Q15 2.5 15 9T9 15.5H6M9 15.5Q16 16 16 22.5T9 29.5H2'],
  C: ['M4 10V22', 'M4 10.5Q5 2.5 10.5 2.5Q15.5 3 16.5 10M4 21.5Q5 29.5 10.5 29.5Q16 29 17 22'],
  D: ['M5 2V30M16 9.5V22.5', 'M2 2.5H9Q15.5 3 16 10M2 29.5H9Q15.5 29 16 22'],
  E: ['M5.5 2V30', 'M2 2.5H17V8M6 16H13M13 12V20M2 29.5H17.5V23'],
  G: [
    'M4 10V22M16.2 18V29',
    'M4 10.5Q5 2.5 10.5 2.5Q15.5 3 16.5 10M4 21.5Q5 29.5 10.5 29.5Q15 29 16 24M12 17.5H19',
  ],
  H: ['M4.5 2V30M15.5 2V30', 'M1 2.5H8M12 2.5H19M1 29.5H8M12 29.5H19M5 16H15'],
  I: ['M10 2V30', 'M6 2.5H14M6 29.5H14'],
  L: ['M6 2V30', 'M2.5 2.5H10M2.5 29.5H17.5V22'],
  N: ['M4.5 3L15.5 29', 'M4 3V29.5M16 3V29.5M1 2.5H6M13 2.5H19M1 29.5H7'],
  O: ['M3.6 10V22M16.4 10V22', 'M3.6 10Q5 2.5 10 2.5T16.4 10M3.6 22Q5 29.5 10 29.5T16.4 22'],
  R: ['M5 2V30M15 6V12M9.5 16L17 29.5', 'M2 2.5H9Q15 2.5 15 9T9 15.5H6M2 29.5H8.5M14 29.5H20'],
  S: [
    'M4.5 8Q5 12 10 15T15.5 24',
    'M4.5 8.5Q5 2.5 10 2.5Q14.5 3 15.5 9M4 22Q5 29.5 10 29.5Q15.5 29 15.5 23',
  ],
  T: ['M10 2V29', 'M1 8V2.5H19V8M5.5 29.5H14.5'],
  Y: ['M3.5 3L10.5 17V29.5', 'M17 3L10.5 17M0.5 2.5H7M13.5 2.5H20M6.5 29.5H14.5'],
};

export interface Setting {
  readonly x: number;
  readonly y: number;
  /** From the start of one letter to the start of the next. */
  readonly step: number;
  readonly height: number;
  readonly color: string;
}

/** A line of capitals whose upper left corner is at `x`, `y`. */
export function capitalsLine(text: string, { x, y, step, height, color }: Setting): string {
  const tall = height / 30;
  const wide = step / 24;
  const marks = [...text].map((letter, index) => {
    const [broad, fine] = capitals[letter] ?? ['', ''];
    const transform = `translate(${x + index * step} ${y}) scale(${wide} ${tall})`;
    return group({ transform }, stroke(broad, color, 4.6), stroke(fine, color, 1.5));
  });
  return marks.join('');
}
