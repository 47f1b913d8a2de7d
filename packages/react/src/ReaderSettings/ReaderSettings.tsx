import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { namedAs } from '../internal/accessibleName.js';
import type { Common } from '../internal/common.js';
import { rooted } from '../internal/element.js';
import { readingWords } from '../internal/words/reading.js';
import * as css from './ReaderSettings.css.js';
import { type Settings, schemes, textSizes } from './settings.js';

export interface ReaderSettingsProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/** What a choice is called, and what shows it where that is not its name. */
type Said = [name: string, sign?: ReactNode];

// None is checked here: what a reader chose is known in the browser alone.
function choice<Value extends string>(
  setting: keyof Settings,
  id: string,
  heading: string,
  values: readonly Value[],
  said: (value: Value) => Said,
) {
  const option = (value: Value) => {
    const [name, sign] = said(value);
    return (
      <label key={value}>
        <input
          type="radio"
          name={`${id}-${setting}`}
          value={value}
          aria-label={sign ? name : undefined}
        />
        <span aria-hidden={sign ? true : undefined}>{sign ?? name}</span>
      </label>
    );
  };
  return (
    <fieldset data-galley-setting={setting}>
      <legend>{heading}</legend>
      <div>{values.map(option)}</div>
    </fieldset>
  );
}

/**
 * Light or dark, and the size of the text, as the reader likes it. It needs script: until
 * `mountReaderSettings` is there it keeps its room unseen, and where script is off it is absent.
 */
export const ReaderSettings = /*#__PURE__*/ forwardRef<HTMLDivElement, ReaderSettingsProps>(
  function ReaderSettings({ locale, messages, components, ...rest }, ref) {
    const id = useId();
    const words = messages?.reading ?? readingWords;
    const sizeOf = (size: Settings['textSize']): Said => [words.textSizes[size], words.letter];
    // No form: there is nothing to send, and Enter would send it.
    return rooted(
      'div',
      {
        ref,
        role: 'group',
        className: `${css.root} ${css.print}`,
        'data-galley': 'reader-settings',
        ...namedAs(words.settings, rest),
        children: [
          choice('scheme', id, words.scheme, schemes, (one) => [words.schemes[one]]),
          choice('textSize', id, words.textSize, textSizes, sizeOf),
        ],
      },
      rest,
    );
  },
);
