import type { Recommendation } from './readable.js';

/**
 * Puts stories into the places of a part, and empties what is left of them: fewer stories keep the
 * room, more are cut. The words are the HTML's.
 */
export function fill(part: HTMLElement, stories: readonly Recommendation[]) {
  const { galleySponsored = '', galleySponsoredBy = '' } = part.dataset;
  part.querySelectorAll('li').forEach((place, index) => {
    const [box, label, link] = place.querySelectorAll('span, small, a');
    if (!box || !label || !link) return;
    const { text = '', href, lang, sponsor, image } = stories[index] ?? {};
    label.textContent = !sponsor
      ? ''
      : sponsor === true
        ? galleySponsored
        : galleySponsoredBy.replace('{name}', () => sponsor);
    link.textContent = text;
    box.textContent = '';
    const attributes = { href, lang, rel: sponsor && 'sponsored' };
    for (const [name, value] of Object.entries(attributes)) {
      if (value) link.setAttribute(name, value);
      else link.removeAttribute(name);
    }
    if (image) {
      const img = document.createElement('img');
      // The link beside it says where it leads.
      img.alt = '';
      img.loading = 'lazy';
      img.src = image.src;
      box.append(img);
    }
    place.toggleAttribute('data-galley-filled', !!href);
  });
}
