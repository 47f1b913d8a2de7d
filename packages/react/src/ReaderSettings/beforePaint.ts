// Built into `before-paint.js`, a classic script for the head of a page: whatever a reader chose
// stands on the page before anything of it is drawn.
import { recall } from '../internal/remember.js';
import { apply } from './settings.js';

const kept = recall();
const { documentElement, currentScript } = document;
const banner = currentScript?.dataset.banner;
const { id, until } = Object(kept.banner) as { id?: unknown; until?: unknown };

apply(kept);
if (banner && id === banner && typeof until === 'number' && until > Date.now()) {
  documentElement.dataset.galleyBannerDismissed = banner;
}
