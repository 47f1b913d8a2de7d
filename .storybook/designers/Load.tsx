import { type Theme, ThemeError } from '@galley/react/theme';
import { useId, useState } from 'react';
import { readTheme } from './editing.ts';

export interface LoadProps {
  /** Gives what a file of design tokens does not have. */
  base: Theme;
  onLoad: (theme: Theme) => void;
}

/** A place to open a theme's JSON. A file that is no theme is told of and changes nothing. */
export function Load({ base, onLoad }: LoadProps) {
  const id = useId();
  const [trouble, setTrouble] = useState('');
  const read = (text: string) => {
    try {
      onLoad(readTheme(text, base));
      setTrouble('');
    } catch (error) {
      if (!(error instanceof ThemeError || error instanceof SyntaxError)) throw error;
      setTrouble(error.message);
    }
  };
  return (
    <div className="designers-field">
      <label htmlFor={id}>Load JSON</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          if (file) read(await file.text());
        }}
      />
      <p role="alert" className="designers-fails">
        {trouble}
      </p>
    </div>
  );
}
