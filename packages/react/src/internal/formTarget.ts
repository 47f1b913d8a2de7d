import { safeUrl } from '@galley/article/url';
import { version } from 'react';

/** An address, or on React 19 a server function. */
export type FormAction = string | ((data: FormData) => void | Promise<void>);

/** Where a form can post to; nothing where React drops it or the address is not safe. */
export function formTarget(action: FormAction): FormAction | undefined {
  // React 18 knows no functions here, and would post to the page itself.
  const isFunction = typeof action === 'function';
  const usable = isFunction ? (version < '19' ? undefined : action) : safeUrl(action);
  if (!usable && process.env.NODE_ENV !== 'production') {
    console.error(
      isFunction
        ? `Galley: React ${version} takes no function as the action of a form, so the form for comments is left out. Pass your server’s address as action, or use React 19.`
        : `Galley: the form for comments cannot post to "${action}", so it is left out. Pass a path or an https address as action.`,
    );
  }
  return usable;
}
