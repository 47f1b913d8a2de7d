import { type Contrast, measureContrast } from '@galley/react/theme';
import { roles, roleValue } from '../../packages/react/src/theme/roles.ts';
import type { Value } from '../../packages/react/src/theme/theme.ts';
import { modeOf, shown } from './contrasts.ts';
import './designers.css';
import { type ThemePageProps, tokens } from './tokens.ts';

const colours = roles.filter(({ path }) => path[0] === 'color');

interface Shade {
  mode: string;
  value: string;
}

/** What a reader may see of a value, each way with its name. */
function shades(value: Value): Shade[] {
  if (typeof value === 'string') return [{ mode: 'Always', value }];
  const { light, dark, moreContrast } = value;
  return [
    { mode: 'Light', value: light },
    { mode: 'Dark', value: dark },
    ...(moreContrast
      ? [
          { mode: 'Light, more', value: moreContrast.light },
          { mode: 'Dark, more', value: moreContrast.dark },
        ]
      : []),
  ];
}

/** Drawn with `fill`, so that the value is shown as the theme writes it and nothing has a style. */
const Swatch = ({ value }: { value: string }) => (
  <svg
    className="designers-swatch"
    data-swatch=""
    viewBox="0 0 96 48"
    preserveAspectRatio="none"
    aria-hidden
  >
    <rect width="96" height="48" fill={value} />
  </svg>
);

const Sample = ({ values }: { values: Contrast['values'] }) => (
  <svg className="designers-swatch" data-swatch="" viewBox="0 0 96 48" aria-hidden>
    <rect width="96" height="48" fill={values.on} />
    <text x="12" y="33" fontSize="26" fill={values.color}>
      Aa
    </text>
    <rect x="56" y="28" width="28" height="3" fill={values.color} />
  </svg>
);

/** The pairs, each with its measures in both schemes and contrasts. */
function byPair(measured: Contrast[]): Map<string, Contrast[]> {
  const found = new Map<string, Contrast[]>();
  for (const one of measured) {
    const pair = `${one.color} on ${one.on}`;
    found.set(pair, [...(found.get(pair) ?? []), one]);
  }
  return found;
}

/** Every colour of a theme with its values, and every pair that meets with its measured contrast. */
export function Colours({ theme }: ThemePageProps) {
  return (
    <main className="designers">
      <h1>Colours of {theme}</h1>
      <h2>Roles</h2>
      <p>
        “More” is what readers see who ask for more contrast; where it is not given, it is the same.
      </p>
      <ul className="designers-list">
        {colours.map(({ name, path, property }) => (
          <li key={name}>
            <h3>{path[1]}</h3>
            <code>{property}</code>
            <dl className="designers-shades">
              {shades(roleValue(tokens[theme], path)).map(({ mode, value }) => (
                <div key={mode}>
                  <dt>{mode}</dt>
                  <dd>
                    <Swatch value={value} />
                    <code>{value}</code>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <h2>Contrast</h2>
      <p>The pairs that meet in the components, measured by WCAG 2, and the least that is asked.</p>
      <ul className="designers-list">
        {[...byPair(measureContrast(tokens[theme]))].map(([pair, measured]) => (
          <li key={pair}>
            <h3>{pair}</h3>
            <dl className="designers-shades">
              {measured.map((one) => (
                <div key={modeOf(one)}>
                  <dt>{modeOf(one)}</dt>
                  <dd>
                    <Sample values={one.values} />
                    <strong>{shown(one.ratio)}</strong>
                    <span>
                      {one.passes ? 'passes' : 'fails'} {one.least}:1
                    </span>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </main>
  );
}
