import { roles, roleValue } from '../../packages/react/src/theme/roles.ts';
import { bars, groups } from './bars.css.ts';
import './designers.css';
import { type ThemePageProps, tokens } from './tokens.ts';

const titles: Record<(typeof groups)[number], string> = {
  space: 'Distances',
  width: 'Widths, at a third',
  size: 'Sizes of letters',
  line: 'Lines',
};

/** Every distance, width, size and line of a theme, drawn from its custom property. */
export function Spacing({ theme }: ThemePageProps) {
  return (
    <main className="designers" data-galley-theme={theme}>
      <h1>Spacing and measures of {theme}</h1>
      {groups.map((group) => (
        <section key={group}>
          <h2>{titles[group]}</h2>
          <ul className="designers-measures">
            {roles
              .filter(({ path }) => path[0] === group)
              .map(({ name, path, property }) => {
                const value = roleValue(tokens[theme], path);
                return (
                  <li key={name}>
                    <div>
                      <h3>{path[1]}</h3>
                      <code>{property}</code>
                      <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
                    </div>
                    <div className={`designers-drawing designers-${group}`} aria-hidden>
                      {bars[name] ? (
                        <div className={bars[name]}>{group === 'size' ? 'Ag' : null}</div>
                      ) : null}
                    </div>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </main>
  );
}
