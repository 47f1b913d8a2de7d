import type { Block } from '../../blocks.js';
import { plainText } from '../../text.js';
import type { Import } from '../import.js';

// Core's own; a plugin's is known by its attributes or by its end.
const core = new Set(['gallery', 'caption', 'wp_caption', 'embed', 'audio', 'video', 'playlist']);

const shortcode = /\[(\/?)([a-z][\w-]{0,60})(\s[^[\]]{0,1000})?\]/gi;

/** Editors' brackets, such as `[sic]`, are no shortcodes. */
function isShortcode([, end, name = '', attributes = '']: RegExpExecArray): boolean {
  return end === '/' || attributes.includes('=') || core.has(name.toLowerCase());
}

/** Tells of shortcodes that no plugin has replaced; they stay in the text as they are written. */
export function warnOfShortcodes(body: readonly Block[], path: string, run: Import): void {
  const names = new Set<string>();
  for (const found of plainText(body).matchAll(shortcode)) {
    if (isShortcode(found)) names.add(found[2] ?? '');
  }
  for (const name of names) {
    const message = `The shortcode [${name}] was not rendered and stands in the text as it is.`;
    run.warn(path, 'shortcode', message);
  }
}
