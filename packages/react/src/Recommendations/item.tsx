import type { Components } from '../internal/common.js';
import { linked } from '../internal/linked.js';
import { picture } from '../internal/picture.js';
import type { Messages } from '../messages/types.js';
import { plainPicture } from './plainPicture.js';
import type { Recommendation } from './readable.js';

/** Puts a name into a sentence of the messages. */
export const named = (sentence: string, name: string) => sentence.replace('{name}', () => name);

const sizes = '(min-width: 64em) 18rem, 7rem';

/** A story. Who paid for it is said before the link is. */
export function item(
  { href, text, lang, image, sponsor }: Recommendation,
  pictured: boolean,
  words: Messages['recommendations'],
  { Link, Image }: Components,
) {
  const paid = sponsor === true ? words.sponsored : sponsor && named(words.sponsoredBy, sponsor);
  return (
    <li>
      {pictured ? (
        <span>
          {image && // The link beside it says where it leads.
            picture(plainPicture(image), { ratio: '4:3', sizes, decorative: true, Image })}
        </span>
      ) : null}
      <div>
        {paid ? <small>{`${paid} `}</small> : null}
        {linked(href, text, Link, { rel: paid && 'sponsored', lang })}
      </div>
    </li>
  );
}
