import type { ReactNode } from 'react';
import { CommentForm, type CommentFormProps } from '../CommentForm/CommentForm.js';
import type { Common } from '../internal/common.js';
import { element } from '../internal/element.js';
import { formTarget } from '../internal/formTarget.js';

/**
 * The form behind a line that opens it; open where there is something to go on with. Nothing where
 * the form has nowhere to post to.
 */
export function writing(
  form: Omit<CommentFormProps, keyof Common>,
  post: string,
  { locale, messages }: Common,
): ReactNode {
  if (!formTarget(form.action)) return null;
  const { state = 'idle', replyTo, values } = form;
  return element('details', {
    open: state !== 'idle' || Boolean(replyTo || values?.text),
    children: [
      element('summary', { children: post }),
      element(CommentForm, { ...form, locale, messages, children: undefined }),
    ],
  });
}
