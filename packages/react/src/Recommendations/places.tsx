import { element } from '../internal/element.js';
import type { Messages } from '../messages/types.js';

interface Options {
  state: 'loading' | 'failed';
  src: string | undefined;
  count: number | undefined;
  words: Messages['recommendations'];
}

// Left empty: a behaviour fills them. A link without an address is nothing to press.
const place = () => (
  <li>
    <span />
    <div>
      <small />
      {/* biome-ignore lint/a11y/useAnchorContent: filled by the behaviour */}
      {/* biome-ignore lint/a11y/useValidAnchor: filled by the behaviour */}
      <a />
    </div>
  </li>
);

/**
 * The room of the stories that are to come, and in the same room what is said where they do not.
 * Its key makes React put another in its place when what it waits for is another.
 */
export function places({ state, src, count = 4, words }: Options) {
  const length = Math.min(Math.max(Math.trunc(count) || 1, 1), 24);
  // Nobody will fill them where it has failed and there is nothing to ask again.
  const kept = state === 'loading' || src;
  return (
    <div
      key={`${state} ${src}`}
      data-galley-places={state}
      data-galley-src={src}
      {...(src && {
        'data-galley-sponsored': words.sponsored,
        'data-galley-sponsored-by': words.sponsoredBy,
      })}
    >
      {kept &&
        element('ul', {
          // An island says so itself, for as long as it is true.
          ...(!src && { 'aria-busy': true }),
          children: Array.from({ length }, place),
        })}
      {state === 'failed' || src ? (
        <div>
          <div role="status">
            <p>{words.failed}</p>
            {src ? <p>{words.loading}</p> : null}
          </div>
          {src ? <button type="button">{words.retry}</button> : null}
        </div>
      ) : null}
    </div>
  );
}
