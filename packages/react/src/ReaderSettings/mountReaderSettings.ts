import { recall, remember } from '../internal/remember.js';
import { type End, watch } from '../internal/watch.js';
import { apply, type Settings } from './settings.js';

const selector = '[data-galley="reader-settings"]';

/** What stands on the page now. */
function current(): Record<string, string> {
  const { galleyScheme = 'system', galleyTextSize = 'm' } = document.documentElement.dataset;
  return { scheme: galleyScheme, textSize: galleyTextSize } satisfies Record<
    keyof Settings,
    string
  >;
}

const settingOf = (input: HTMLInputElement) =>
  input.closest('fieldset')?.dataset.galleySetting ?? '';

/**
 * The control answers in the next frame; the whole page, drawn or laid out anew, may take longer.
 */
const afterFrame = (then: () => void) => requestAnimationFrame(() => setTimeout(then));

/**
 * Sets the page as the reader chooses, remembers it for the next page, and follows what is chosen
 * in another tab. Tells of each choice by `galley:settings`, whose `detail` has both. What was
 * chosen stays when it ends.
 */
export function mountReaderSettings(root: ParentNode & Node): End {
  const show = () => {
    const chosen = current();
    for (const input of root.querySelectorAll<HTMLInputElement>(`${selector} input`)) {
      input.checked = input.value === chosen[settingOf(input)];
    }
  };
  const follow = () => {
    apply(recall());
    show();
  };
  const choose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const setting = settingOf(input);
    remember(setting, input.value);
    afterFrame(() => {
      // Where nothing can be kept it holds for this page.
      apply({ [setting]: input.value });
      show();
      const said = { bubbles: true, detail: current() };
      input.dispatchEvent(new CustomEvent('galley:settings', said));
    });
  };
  addEventListener('storage', follow);
  apply(recall());
  const end = watch(root, selector, (part) => {
    show();
    part.addEventListener('change', choose);
    return () => part.removeEventListener('change', choose);
  });
  return () => {
    removeEventListener('storage', follow);
    end();
  };
}
