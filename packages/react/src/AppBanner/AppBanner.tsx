import type { Image } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { namedBy } from '../internal/accessibleName.js';
import type { Common, Components } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { hidden } from '../internal/hidden.js';
import { icon } from '../internal/icon.js';
import { close } from '../internal/icons.js';
import { linked } from '../internal/linked.js';
import { picture } from '../internal/picture.js';
import { appBannerWords } from '../internal/words/appBanner.js';
import * as css from './AppBanner.css.js';

export interface AppBannerProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** What the banner says first; it names the landmark. */
  heading: ReactNode;
  /** A line more. */
  text?: ReactNode;
  /** The app's icon, shown as a square. It says nothing that the heading does not. */
  image?: Image | undefined;
  /** The app in Apple's store. */
  ios?: string | undefined;
  /** The app in Google's store. */
  android?: string | undefined;
  /** A page about the app for every device. */
  href?: string | undefined;
  /** What is dismissed: a banner with another name is shown again. Default `app`. */
  campaign?: string | undefined;
  /** For how many days a dismissed banner stays away. Default 30. */
  dismissDays?: number | undefined;
  /**
   * Where a reader without script dismisses it: gets a POST with the field `campaign`, sets a
   * cookie and sends the reader back. Default: without script it stays.
   */
  dismissAction?: string | undefined;
}

const leads = (address: string | undefined) => Boolean(address && safeUrl(address));

/** A link to a store, marked so that a page that knows the reader's device shows that one. */
const store = (
  name: string,
  address: string | undefined,
  words: string,
  Link: Components['Link'],
) => (leads(address) ? <li data-galley-store={name}>{linked(address, words, Link)}</li> : null);

function dismissal(words: string, campaign: string, action: string | undefined) {
  const address = action && safeUrl(action);
  const children = [icon(close), hidden(words)];
  if (!address) return element('button', { type: 'button', children });
  const field = <input type="hidden" name="campaign" value={campaign} />;
  return element('form', {
    action: address,
    method: 'post',
    children: [field, element('button', { type: 'submit', children })],
  });
}

/** Leads to the newspaper's app: a strip in the page's flow. Nothing where it leads nowhere. */
export const AppBanner = /*#__PURE__*/ forwardRef<HTMLElement, AppBannerProps>(function AppBanner(
  {
    heading,
    text,
    image,
    ios,
    android,
    href,
    campaign = 'app',
    dismissDays = 30,
    dismissAction,
    locale: _,
    messages,
    components: { Link, Image } = {},
    ...rest
  },
  ref,
) {
  const id = useId();
  const words = messages?.appBanner ?? appBannerWords;
  if (![ios, android, href].some(leads)) return null;
  return rooted(
    'section',
    {
      ref,
      className: `${css.root} ${css.print}`,
      'data-galley': 'app-banner',
      'data-galley-campaign': campaign,
      'data-galley-dismiss-for': dismissDays,
      ...namedBy(id, rest),
      children: [
        element('div', {
          children: [
            image && picture(image, { ratio: '1:1', sizes: '3.5rem', decorative: true, Image }),
            element('div', {
              children: [
                element('p', { id, children: heading }),
                text ? element('p', { children: text }) : null,
              ],
            }),
          ],
        }),
        element('ul', {
          children: [
            store('ios', ios, words.ios, Link),
            store('android', android, words.android, Link),
            store('other', href, words.other, Link),
          ],
        }),
        dismissal(words.close, campaign, dismissAction),
      ],
    },
    rest,
  );
});
