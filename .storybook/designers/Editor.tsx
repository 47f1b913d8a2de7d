import { sampleArticle } from '@galley/article/sample';
import { Article, LinkGroup, Masthead } from '@galley/react';
import { en } from '@galley/react/messages/en';
import { useEffect, useId, useMemo, useState } from 'react';
import { roles, roleValue } from '../../packages/react/src/theme/roles.ts';
import { stylesheet } from '../../packages/react/src/theme/stylesheet.ts';
import type { Theme } from '../../packages/react/src/theme/theme.ts';
import { at, type Path } from '../../packages/react/src/theme/tree.ts';
import { themes } from '../themes.ts';
import { modeOf, shown } from './contrasts.ts';
import './designers.css';
import './editor.css';
import { type Checked, changed, check, type Draft, download, isSound, placeOf } from './editing.ts';
import { Load } from './Load.tsx';
import { tokens as builtIn, type ThemePageProps } from './tokens.ts';

const groups = [...new Set(roles.map(({ path }) => path[0] ?? ''))];

/** The paths of the texts that a value is made of, each with the name of its field. */
function texts(tokens: Theme, path: Path): { path: Path; mode: string }[] {
  if (typeof roleValue(tokens, path) === 'string') return [{ path, mode: '' }];
  return [
    { mode: 'light', keys: ['light'] },
    { mode: 'dark', keys: ['dark'] },
    { mode: 'light, more contrast', keys: ['moreContrast', 'light'] },
    { mode: 'dark, more contrast', keys: ['moreContrast', 'dark'] },
  ]
    .map(({ mode, keys }) => ({ mode, path: [...path, ...keys] }))
    .filter((each) => typeof at(tokens, each.path) === 'string');
}

interface FieldProps {
  label: string;
  value: string;
  /** Whether a colour can be picked as well as written. */
  picked: boolean;
  onChange: (value: string) => void;
}

function Field({ label, value, picked, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="designers-field">
      <label htmlFor={id}>{label}</label>
      <div>
        {picked ? (
          <input
            type="color"
            aria-label={`${label}, picked`}
            value={/^#[\da-f]{6}$/i.test(value) ? value : '#000000'}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : null}
        <input
          id={id}
          type="text"
          spellCheck={false}
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </div>
  );
}

/** The first of what is wrong, and how much more there is. */
const summary = (names: string[]) => {
  const [first, ...rest] = [...new Set(names)];
  return rest.length === 0 ? first : `${first}, and ${rest.length} more`;
};

/** What is wrong in a line that stays in view, and below it each with its remedy. */
function Failures({
  checked: { problems, failing },
  tokens,
  onChange,
}: {
  checked: Checked;
  tokens: Theme;
  onChange: (path: Path, value: string) => void;
}) {
  const names = [
    ...failing.map(({ color, on }) => `${color} on ${on}`),
    ...problems.map(({ path }) => path),
  ];
  return (
    <>
      <p role="status" className="designers-status">
        {names.length === 0 ? 'Every pair of colours passes.' : `To be mended: ${summary(names)}.`}
      </p>
      <ul className="designers-failures">
        {failing.map((one) => {
          const { color, on, least, ratio, suggestion } = one;
          const pair = `${color} on ${on}`;
          return (
            <li key={pair + modeOf(one)}>
              <strong>{pair}</strong> {modeOf(one).toLowerCase()}: {shown(ratio)}, at least {least}
              :1 is asked.{' '}
              {suggestion ? (
                <button
                  type="button"
                  aria-label={`Use ${suggestion} for ${pair}, ${modeOf(one).toLowerCase()}`}
                  onClick={() => onChange(placeOf(tokens, one), suggestion)}
                >
                  Use {suggestion}
                </button>
              ) : (
                `No colour reaches it there: change ${on}.`
              )}
            </li>
          );
        })}
        {problems.map(({ path, expected, found, hint }) => (
          <li key={path}>
            <strong>{path}</strong>: expected {expected}, found {found}. {hint}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Puts the draft's style sheet on the page while its values are sound, else leaves the last. */
function usePreview(tokens: Theme) {
  const [sheet, setSheet] = useState<CSSStyleSheet>();
  useEffect(() => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    setSheet(own);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== own);
    };
  }, []);
  useEffect(() => {
    // Shown though its contrast may fail: that is what the designer is mending.
    if (isSound(tokens)) sheet?.replaceSync(stylesheet(tokens, 'edited'));
  }, [sheet, tokens]);
}

const excerpt = { ...sampleArticle, body: sampleArticle.body.slice(0, 7) };

/** A page in small, which does not change with the draft: only its style sheet does. */
const preview = (
  <>
    <Masthead messages={en} name="The Daily Galley" date={sampleArticle.datePublished} />
    <Article messages={en} article={excerpt} />
    <LinkGroup
      messages={en}
      heading="Most read"
      links={[
        { href: '/hills', text: 'Five hill stations to reach by train this winter' },
        { href: '/ferry', text: 'The last ferry is kept for another year' },
      ]}
    />
  </>
);

const schemes = ['light', 'dark'] as const;
const contrasts = ['standard', 'more'] as const;

/** Changes a theme as it is seen, tells what fails, and gives it as files. */
export function Editor({ theme }: ThemePageProps) {
  const id = useId();
  const [draft, setDraft] = useState<Draft>({ name: 'evening', tokens: builtIn[theme] });
  const [scheme, setScheme] = useState<string>('light');
  const [contrast, setContrast] = useState<string>('standard');
  const { name, tokens } = draft;
  const checked = useMemo(() => check(draft), [draft]);
  usePreview(tokens);
  const setTokens = (next: Theme) => setDraft({ ...draft, tokens: next });
  const change = (path: Path, value: string) => setTokens(changed(tokens, path, value));
  const { json, css, designTokens } = checked.files;
  return (
    <main className="designers-editor">
      <form className="designers" onSubmit={(event) => event.preventDefault()}>
        <h1>Theme editor</h1>
        <div className="designers-field">
          <label htmlFor={`${id}base`}>Begin again with</label>
          <select
            id={`${id}base`}
            defaultValue={theme}
            onChange={({ target }) => setTokens(builtIn[target.value as typeof theme])}
          >
            {themes.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
        <Load base={tokens} onLoad={setTokens} />
        <Field
          label="Name of the theme"
          value={name}
          picked={false}
          onChange={(value) => setDraft({ ...draft, name: value })}
        />
        <Failures checked={checked} tokens={tokens} onChange={change} />
        <p className="designers-buttons">
          <button type="button" disabled={!json} onClick={() => json && download(json)}>
            Download JSON
          </button>
          <button type="button" disabled={!css} onClick={() => css && download(css)}>
            Download CSS
          </button>
          <button
            type="button"
            disabled={!designTokens}
            onClick={() => designTokens && download(designTokens)}
          >
            Download design tokens
          </button>
        </p>
        {css ? null : <p>The style sheet is made once nothing is to be mended.</p>}
        {groups.map((group) => (
          <details key={group} open={group === 'color'}>
            <summary>{group}</summary>
            {roles
              .filter(({ path }) => path[0] === group)
              .map((role) => (
                <fieldset key={role.name}>
                  <legend>{role.path.slice(1).join('.') || role.name}</legend>
                  {texts(tokens, role.path).map(({ path, mode }) => (
                    <Field
                      key={mode}
                      label={mode ? `${role.name}, ${mode}` : role.name}
                      value={String(at(tokens, path))}
                      picked={group === 'color'}
                      onChange={(value) => change(path, value)}
                    />
                  ))}
                </fieldset>
              ))}
          </details>
        ))}
      </form>
      <section className="designers-preview" aria-label="Preview">
        <div className="designers designers-modes">
          <label>
            Scheme{' '}
            <select value={scheme} onChange={({ target }) => setScheme(target.value)}>
              {schemes.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
          <label>
            Contrast{' '}
            <select value={contrast} onChange={({ target }) => setContrast(target.value)}>
              {contrasts.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        </div>
        <div
          className="designers-sheet"
          data-galley-theme="edited"
          data-galley-scheme={scheme}
          data-galley-contrast={contrast}
        >
          {preview}
        </div>
      </section>
    </main>
  );
}
