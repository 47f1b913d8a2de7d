import type { Wording } from './texts.js';

/** Roles by which agencies name their texts, the most fitting first. */
const roles = {
  headline: ['main', 'headline', 'title', '', 'simple', 'text', 'html'],
  description:
    `lead standfirst summary abstract caption drol:summary drol:caption main html richtext
    xhtml text simple`.split(/\s+/),
} as const;

const bare = (role: string) => role.toLowerCase().replace(/^.*[:/]/, '');

function rank(role: string, order: readonly string[]): number {
  const place = order.findIndex((name) => name === role.toLowerCase() || name === bare(role));
  return place === -1 ? order.length : place;
}

/** The headline or description for readers. */
export function chooseText(
  wordings: readonly Wording[],
  of: keyof typeof roles,
): Wording | undefined {
  const order = [...roles[of], ''];
  return [...wordings].sort((a, b) => rank(a.role, order) - rank(b.role, order))[0];
}

const richness = { html: 2, plain: 1, xml: 0 };

/** The body that says most: HTML before plain text before XML, then the longest. */
export function chooseBody(wordings: readonly Wording[]): Wording | undefined {
  return [...wordings].sort(
    (a, b) => richness[b.kind] - richness[a.kind] || b.value.length - a.value.length,
  )[0];
}
