/** Values of the Design Tokens format, and CSS. */
import { hex, parseColor } from './color.js';
import { cssWide } from './kinds.js';
import { isTree, type Tree } from './tree.js';

const weights: Record<string, number> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

const strokes = ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'];

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** A number as CSS writes it: without an exponent. */
const plain = (value: number) => String(Number(value.toFixed(6)));

/** Wider spaces say themselves what is nearest in sRGB, without the opacity. */
function nearHex(text: unknown, alpha: number): string | undefined {
  if (typeof text !== 'string' || alpha >= 1) return typeof text === 'string' ? text : undefined;
  const color = parseColor(text);
  return color && hex({ ...color, alpha });
}

function colorText(value: unknown): string | undefined {
  // Older files have the hex alone.
  if (typeof value === 'string') return value;
  if (!isTree(value)) return undefined;
  const { colorSpace, components, alpha = 1 } = value;
  if (!Array.isArray(components) || components.length !== 3 || !isNumber(alpha)) return undefined;
  const numbers = components.map((part: unknown) => (part === 'none' ? 0 : part));
  const [one, two, three] = numbers;
  if (!isNumber(one) || !isNumber(two) || !isNumber(three)) return undefined;
  const tail = alpha < 1 ? ` / ${plain(alpha)})` : ')';
  switch (colorSpace) {
    case 'srgb':
      return hex({ rgb: [one, two, three], alpha });
    case 'hsl':
      return `hsl(${plain(one)} ${plain(two)}% ${plain(three)}%${tail}`;
    case 'oklch':
    case 'oklab':
      return `${colorSpace}(${plain(one)} ${plain(two)} ${plain(three)}${tail}`;
    default:
      return nearHex(value.hex, alpha);
  }
}

const generic = /^[a-z][a-z-]*$/i;

function familyText(value: unknown): string | undefined {
  const families: unknown[] = Array.isArray(value) ? value : [value];
  const texts = families.filter((family): family is string => typeof family === 'string');
  if (texts.length === 0 || texts.length < families.length) return undefined;
  // A name that has the quotation mark would end there.
  if (texts.some((family) => family.includes('"'))) return undefined;
  const bare = (family: string) => generic.test(family) && !cssWide.test(family);
  return texts.map((family) => (bare(family) ? family : `"${family}"`)).join(', ');
}

function measureText(value: unknown): string | undefined {
  // Older files have the measure as a text.
  if (typeof value === 'string') return value;
  if (!isTree(value) || !isNumber(value.value) || typeof value.unit !== 'string') return undefined;
  return `${plain(value.value)}${value.unit}`;
}

/** The CSS of a value of a known type. `undefined` where it has none. */
export function cssOf(type: string | undefined, value: unknown): string | undefined {
  switch (type) {
    case 'color':
      return colorText(value);
    case 'dimension':
    case 'duration':
      return measureText(value);
    case 'fontFamily':
      return familyText(value);
    case 'fontWeight':
      if (typeof value === 'string') {
        return Object.hasOwn(weights, value) ? String(weights[value]) : undefined;
      }
      return isNumber(value) ? plain(value) : undefined;
    case 'number':
      return isNumber(value) ? plain(value) : undefined;
    default:
      // strokeStyle, and types of other makers that are texts.
      return typeof value === 'string' ? value : undefined;
  }
}

/** The value of the format that is the CSS text, or that stands for it best. */
export function tokenOf(group: string, css: string): Tree | undefined {
  if (group === 'color') {
    const color = parseColor(css);
    if (!color) return undefined;
    const components = color.rgb.map((part) => Number(part.toFixed(5)));
    const opaque = hex({ ...color, alpha: 1 });
    return {
      $type: 'color',
      $value: {
        colorSpace: 'srgb',
        components,
        alpha: Number(color.alpha.toFixed(5)),
        hex: opaque,
      },
    };
  }
  if (group === 'font') {
    const families = css.split(',').map((family) => family.trim().replace(/^(["'])(.*)\1$/, '$2'));
    return { $type: 'fontFamily', $value: families };
  }
  if (strokes.includes(css)) return { $type: 'strokeStyle', $value: css };
  if (/^-?\d*\.?\d+$/.test(css)) {
    const type = group === 'weight' ? 'fontWeight' : 'number';
    return { $type: type, $value: Number(css) };
  }
  // A fluid size is drawn at its largest.
  const [, largest = css] = /^clamp\(.*,\s*([^(),]+)\)$/.exec(css) ?? [];
  const measure = /^(-?\d*\.?\d+)(px|rem)$/.exec(largest);
  if (!measure) return undefined;
  return { $type: 'dimension', $value: { value: Number(measure[1]), unit: String(measure[2]) } };
}
