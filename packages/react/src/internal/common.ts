import type { ComponentPropsWithoutRef, ElementType } from 'react';
import type { Messages } from '../messages/types.js';

/** The app's own elements in place of ours, such as a router's link. */
export interface Components {
  /** Replaces `a`. Gets the attributes of an `a`; `href` has passed `safeUrl`. Default `'a'`. */
  Link?: ElementType<ComponentPropsWithoutRef<'a'>> | undefined;
  /** Replaces `picture` and `img`. Gets the attributes of the `img`, its sources left out. */
  Image?: ElementType<ComponentPropsWithoutRef<'img'>> | undefined;
}

/** What every part takes that prints words, links or pictures. */
export interface Common {
  /** BCP 47 tag of the page's language. Default `en`. `messages` wins over it. */
  locale?: string | undefined;
  /** The library's words, from `@galley/react/messages/<locale>`. Default English. */
  messages?: Messages | undefined;
  /** The app's own link and image in place of ours. Default: the elements of HTML. */
  components?: Components | undefined;
}

/** The part of some options that every leaf takes. */
export const commonOf = ({ locale, messages, components }: Common): Common => ({
  locale,
  messages,
  components,
});
