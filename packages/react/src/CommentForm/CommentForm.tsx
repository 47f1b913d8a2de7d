import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import type { Common } from '../internal/common.js';
import { wordDigits } from '../internal/digits.js';
import { element, rooted } from '../internal/element.js';
import { type FormAction, formTarget } from '../internal/formTarget.js';
import { nameIn } from '../internal/nameIn.js';
import { commentsWords } from '../internal/words/comments.js';
import * as css from './CommentForm.css.js';
import { type CommentValues, limits, line, textField } from './fields.js';

export interface CommentFormProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'form'>, 'action' | 'children'> {
  /** The address that takes the comment; on React 19 also a server function. */
  action: FormAction;
  /** What is sent beside it unseen: the story's id, a token against forgery. */
  fields?: Readonly<Record<string, string | number>> | undefined;
  /** Asks for a name. Default false: the app knows who writes. */
  askName?: boolean | undefined;
  /** Asks for an email address. Default false. */
  askEmail?: boolean | undefined;
  /** Characters that a comment may have. Default: any number. */
  maxLength?: number | undefined;
  /** The comment that is answered. Its id is sent as `replyTo`. */
  replyTo?: { id: string; name: string } | undefined;
  /** How the last attempt went, where the server or a server function says so. Default `idle`. */
  state?: 'idle' | 'pending' | 'success' | 'failure' | undefined;
  /** The server's own words for that state, as text. Default: the library's. */
  message?: string | undefined;
  /** What was typed before: a failure loses none of it. `text` is left out after a success. */
  values?: CommentValues | undefined;
  /** Said under the fields, such as a link to the rules of the house. */
  note?: ReactNode;
}

/** The words of the last attempt; the behaviour writes into the one that is empty. */
function outcome(
  id: string,
  { state = 'idle', message, messages }: Omit<CommentFormProps, 'action'>,
): ReactNode {
  const { pending, success, failure } = messages?.comments ?? commentsWords;
  const said = { idle: undefined, pending, success, failure }[state];
  return element('div', {
    id,
    role: 'status',
    tabIndex: -1,
    children: [
      said && element('p', { 'data-galley-said': state, children: `${message || said}` }),
      element('p', {
        'data-galley-pending': pending,
        'data-galley-success': success,
        'data-galley-failure': failure,
        children: undefined,
      }),
    ],
  });
}

/**
 * The form that posts a comment, with no script. `mountComments` posts it without leaving the
 * page.
 */
export const CommentForm = /*#__PURE__*/ forwardRef<HTMLFormElement, CommentFormProps>(
  function CommentForm(props, ref) {
    const {
      action,
      fields,
      askName,
      askEmail,
      maxLength,
      replyTo,
      state,
      message,
      values,
      note,
      locale,
      messages,
      components,
      ...rest
    } = props;
    const id = useId();
    const address = formTarget(action);
    if (!address) return null;
    const words = messages?.comments ?? commentsWords;
    const write = wordDigits(messages, locale);
    const unseen = { ...fields, ...(replyTo && { replyTo: replyTo.id }) };
    const limit = maxLength && maxLength >= 1 ? Math.floor(maxLength) : undefined;
    const text = state === 'success' ? undefined : values?.text;
    return rooted(
      'form',
      {
        ref,
        className: `${css.root} ${css.print}`,
        'data-galley': 'comment-form',
        action: address,
        // How a function is reached is for React to say.
        ...(typeof address === 'string' && { method: rest.method ?? 'post' }),
        children: [
          ...Object.entries(unseen).map(([name, value]) =>
            element('input', { type: 'hidden', name, value, children: undefined }),
          ),
          replyTo && element('p', { children: nameIn(words.inReplyTo, replyTo.name) }),
          (askName || askEmail) &&
            element('div', {
              className: css.lines,
              children: [
                askName && line('name', { id, words, value: values?.name }),
                askEmail && line('email', { id, words, value: values?.email }),
              ],
            }),
          textField({ id, words, value: text }, limit),
          limit && limits(id, limit, words, write, messages?.plurals),
          note && element('div', { className: css.note, children: note }),
          element('div', {
            className: css.send,
            children: [
              outcome(`${id}outcome`, { state, message, messages }),
              element('button', {
                type: 'submit',
                'aria-disabled': state === 'pending' || undefined,
                children: words.send,
              }),
            ],
          }),
        ],
      },
      rest,
    );
  },
);
