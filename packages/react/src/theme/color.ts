/** Colours as numbers: what CSS writes, what WCAG measures, what is near to what. */

/** Red, green, blue between 0 and 1 as sRGB encodes them, and opacity. */
export interface Color {
  rgb: readonly [number, number, number];
  alpha: number;
}

type Triple = readonly [number, number, number];

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const triple = (make: (index: 0 | 1 | 2) => number): Triple => [make(0), make(1), make(2)];

const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const encoded = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Relative luminance by WCAG 2. */
export const luminance = ({ rgb: [red, green, blue] }: Color): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast ratio by WCAG 2, between 1 and 21. Both colours are taken as opaque. */
export function contrastRatio(one: Color, other: Color): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A colour as it is seen on an opaque one. */
export const over = ({ rgb, alpha }: Color, ground: Color): Color => ({
  rgb: triple((index) => rgb[index] * alpha + ground.rgb[index] * (1 - alpha)),
  alpha: 1,
});

/** `#rrggbb`, with the opacity where it is not whole. */
export function hex({ rgb, alpha }: Color): string {
  const byte = (value: number) =>
    Math.round(clamp(value) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${[...rgb, ...(alpha < 1 ? [alpha] : [])].map(byte).join('')}`;
}

// Oklab, by Björn Ottosson's matrices.
function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function toOklab({ rgb }: Color): Triple {
  const [red, green, blue] = triple((index) => linear(rgb[index]));
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Lightness 0–1, chroma, hue in degrees. */
export function toOklch(color: Color): Triple {
  const [lightness, a, b] = toOklab(color);
  return [lightness, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

const onHue = ([lightness, chroma, hue]: Triple): Triple => {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
};

/** The nearest colour that a screen of sRGB shows: chroma gives way, lightness and hue stay. */
export function fromOklch([lightness, chroma, hue]: Triple): Color {
  const at = (part: number) => fromOklab(onHue([lightness, chroma * part, hue]));
  const fits = (rgb: Triple) => rgb.every((value) => value > -0.0001 && value < 1.0001);
  let part = fits(at(1)) ? 1 : 0;
  for (let half = 0.5; part < 1 && half > 1e-5; half /= 2) {
    if (fits(at(part + half))) part += half;
  }
  const rgb = at(part);
  return { rgb: triple((index) => clamp(rgb[index])), alpha: 1 };
}

function fromHsl([hue, saturation, lightness]: Triple): Triple {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (((offset + hue / 30) % 12) + 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

const names: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  transparent: '#00000000',
};

function fromHex(digits: string): Color | undefined {
  if (![3, 4, 6, 8].includes(digits.length)) return undefined;
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const byte = (index: number) => Number.parseInt(long.slice(index * 2, index * 2 + 2), 16) / 255;
  return { rgb: triple(byte), alpha: long.length === 8 ? byte(3) : 1 };
}

/** A number, a share of `whole` in per cent, or `none`. */
function amount(text: string, whole: number): number | undefined {
  if (text === 'none') return 0;
  const found = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/.exec(text);
  if (!found) return undefined;
  return found[2] ? (Number(found[1]) / 100) * whole : Number(found[1]);
}

const turns: Record<string, number> = { '': 1, deg: 1, turn: 360, grad: 0.9, rad: 180 / Math.PI };

function angle(text: string): number | undefined {
  if (text === 'none') return 0;
  const found = /^([+-]?(?:\d+\.?\d*|\.\d+))(deg|turn|grad|rad|)$/.exec(text);
  return found ? Number(found[1]) * (turns[found[2] ?? ''] ?? 1) : undefined;
}

const share = (text: string) =>
  text.endsWith('%') || text === 'none' ? amount(text, 1) : undefined;

interface Notation {
  /** How its three numbers are read. */
  read: readonly ((text: string) => number | undefined)[];
  /** What colour they are. */
  make: (values: Triple) => Triple;
  /** Where they may be of no screen: what a browser paints that cuts each channel off. */
  cut?: (values: Triple) => Triple;
  /** Older than the notation without commas, and still written with them: which numbers. */
  commas?: (numbers: readonly string[]) => boolean;
}

const cutOff = (lab: Triple): Triple => {
  const rgb = fromOklab(lab);
  return triple((index) => clamp(rgb[index]));
};

const functions: Record<string, Notation> = {
  rgb: {
    read: Array.from({ length: 3 }, () => (text: string) => amount(text, 255)),
    make: (values) => triple((index) => clamp(values[index] / 255)),
    // All in per cent, or none.
    commas: (numbers) => new Set(numbers.map((one) => one.endsWith('%'))).size === 1,
  },
  hsl: {
    read: [angle, share, share],
    make: ([hue, saturation, lightness]) => fromHsl([hue, clamp(saturation), clamp(lightness)]),
    commas: () => true,
  },
  oklch: {
    read: [(text) => amount(text, 1), (text) => amount(text, 0.4), angle],
    make: ([lightness, chroma, hue]) => fromOklch([clamp(lightness), Math.max(0, chroma), hue]).rgb,
    cut: ([lightness, chroma, hue]) => cutOff(onHue([clamp(lightness), Math.max(0, chroma), hue])),
  },
  oklab: {
    read: [(text) => amount(text, 1), (text) => amount(text, 0.4), (text) => amount(text, 0.4)],
    make: ([lightness, a, b]) =>
      fromOklch([clamp(lightness), Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI]).rgb,
    cut: ([lightness, a, b]) => cutOff([clamp(lightness), a, b]),
  },
};

/**
 * The numbers of a function and its opacity. There are two grammars, never mixed: commas all the
 * way, without `none`, and spaces with a `/` before the opacity.
 */
function wordsOf(inside: string, { commas }: Notation): string[] | undefined {
  if (inside.includes(',')) {
    const words = inside.split(',').map((word) => word.trim());
    return commas?.(words.slice(0, 3)) && !words.includes('none') ? words : undefined;
  }
  const [numbers = '', ...alpha] = inside.split('/');
  const words = numbers.trim().split(/\s+/);
  if (words.length !== 3 || alpha.length > 1) return undefined;
  return [...words, ...alpha.map((word) => word.trim())];
}

/**
 * A colour as CSS writes it: hex, `rgb()`, `hsl()`, `oklch()`, `oklab()`, and `black`, `white`,
 * `transparent`. `undefined` for what cannot be computed here, such as `var()` or `color-mix()`.
 */
export const parseColor = (text: string): Color | undefined => shownAs(text)[0];

/**
 * The same, and where no screen shows the colour also what a browser paints that cuts off each
 * channel instead of giving way in chroma. Nothing for what cannot be computed.
 */
export function shownAs(text: string): Color[] {
  const plain = text.trim().toLowerCase();
  const named = Object.hasOwn(names, plain) ? names[plain] : plain;
  if (/^#[0-9a-f]+$/.test(named ?? '')) return [fromHex(String(named).slice(1)) ?? []].flat();
  const found = /^(rgb|hsl|oklch|oklab)(a?)\(([^()]+)\)$/.exec(plain);
  const notation = functions[found?.[1] ?? ''];
  // There is no oklcha().
  if (!notation || (found?.[2] && !notation.commas)) return [];
  const words = wordsOf(String(found?.[3]), notation);
  if (!words || words.length < 3 || words.length > 4) return [];
  const [one, two, three] = notation.read.map((read, index) => read(words[index] ?? ''));
  const alpha = words[3] === undefined ? 1 : amount(words[3], 1);
  if (one === undefined || two === undefined || three === undefined || alpha === undefined) {
    return [];
  }
  return [notation.make, notation.cut].flatMap((make) =>
    make ? [{ rgb: make([one, two, three]), alpha: clamp(alpha) }] : [],
  );
}
