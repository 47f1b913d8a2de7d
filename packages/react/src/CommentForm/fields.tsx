import type { ReactNode } from 'react';
import { element } from '../internal/element.js';
import * as unseen from '../internal/hidden.css.js';
import type { Digits } from '../internal/pattern.js';
import { plural } from '../internal/plural.js';
import type { PluralRules } from '../messages/dates.js';
import type { Messages } from '../messages/types.js';
import * as css from './CommentForm.css.js';

/** What a reader has typed, by the names that the fields are sent under. */
export interface CommentValues {
  name?: string | undefined;
  email?: string | undefined;
  text?: string | undefined;
}

interface Field {
  /** Stands before every id of the form. */
  id: string;
  words: Messages['comments'];
  value: string | undefined;
}

/** A field of one line, asked of who has no account. */
export const line = (name: 'name' | 'email', { id, words, value }: Field): ReactNode => (
  <p>
    <label htmlFor={id + name}>{words[name]}</label>
    <input
      id={id + name}
      name={name}
      type={name === 'email' ? name : 'text'}
      autoComplete={name}
      required
      maxLength={200}
      // React 18 writes an empty attribute where there is none.
      defaultValue={value ?? ''}
    />
  </p>
);

/** The comment itself. What describes it stands at `<id>limit` and `<id>outcome`. */
export const textField = ({ id, words, value }: Field, limit: number | undefined): ReactNode => (
  <p>
    <label htmlFor={`${id}text`}>{words.text}</label>
    <textarea
      id={`${id}text`}
      name="text"
      rows={6}
      required
      maxLength={limit}
      defaultValue={value}
      aria-describedby={limit ? `${id}limit ${id}outcome` : `${id}outcome`}
    />
  </p>
);

/**
 * How long a comment may be. The behaviour writes into the two that are empty: how much is left,
 * for the eye at every key, and now and then to be read aloud.
 */
export function limits(
  id: string,
  limit: number,
  words: Messages['comments'],
  write: Digits,
  plurals: PluralRules | undefined,
): ReactNode {
  const digits = write('0123456789');
  return element('p', {
    className: css.limits,
    children: [
      element('span', {
        id: `${id}limit`,
        children: plural(words.limit, limit, plurals).replace('{count}', write(`${limit}`)),
      }),
      element('span', {
        'aria-hidden': true,
        'data-galley-left': words.left,
        'data-galley-digits': digits[0] === '0' ? undefined : digits,
        children: undefined,
      }),
      element('span', { role: 'status', className: unseen.root, children: undefined }),
    ],
  });
}
