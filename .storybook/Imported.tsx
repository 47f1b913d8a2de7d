import type { ImportWarning } from '@galley/article';
import { Article } from '@galley/react';
import { useId, useState } from 'react';
import './imported.css';
import { type Importer, importers } from './importers.ts';

function Warnings({ warnings }: { warnings: ImportWarning[] }) {
  return (
    <section className="import-tool" aria-label="Warnings">
      <p>{warnings.length ? 'What the article does not carry:' : 'Everything was carried.'}</p>
      <ul>
        {warnings.map(({ path, code, message, lost }, index) => (
          <li key={index}>
            <code>{path || '/'}</code> {code}: {message} {lost ? <q>{lost}</q> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A document as its adapter reads it, with what was lost on the way. */
export function Imported({
  importer,
  text = importer.document,
}: {
  importer: Importer;
  text?: string;
}) {
  let result: ReturnType<Importer['read']>;
  try {
    result = importer.read(text);
  } catch (error) {
    return (
      <pre role="alert" className="import-tool">
        {error instanceof Error ? error.message : String(error)}
      </pre>
    );
  }
  return (
    <>
      <main id="main">
        <Article article={result.article} preview />
      </main>
      <Warnings warnings={result.warnings} />
    </>
  );
}

/** A place to paste a document of any format and see what becomes of it. */
export function Paste() {
  const id = useId();
  const [format, setFormat] = useState<keyof typeof importers>('wordpress');
  const [text, setText] = useState<string>(importers.wordpress.document);
  return (
    <>
      <form className="import-tool">
        <label htmlFor={`${id}format`}>Format</label>
        <select
          id={`${id}format`}
          value={format}
          onChange={({ target }) => {
            const chosen = target.value as keyof typeof importers;
            setFormat(chosen);
            setText(importers[chosen].document);
          }}
        >
          {Object.entries(importers).map(([key, { name }]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}document`}>Document</label>
        <textarea
          id={`${id}document`}
          rows={12}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </form>
      <Imported importer={importers[format]} text={text} />
    </>
  );
}
