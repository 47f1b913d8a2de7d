import type { Inline, Link, Span } from '../inlines.js';
import { languageOf } from './language.js';
import { warnOf } from './losses.js';
import type { Scope } from './scope.js';
import { styleOf } from './style.js';
import { attribute, type HtmlElement, tagOf } from './tree.js';

type Meaning =
  | 'strong'
  | 'emphasis'
  | 'underline'
  | 'strikethrough'
  | 'code'
  | 'subscript'
  | 'superscript';

/** An inline node of the article that is still to be filled. */
export type Shell = { type: Meaning } | Omit<Link, 'children'> | Omit<Span, 'children'>;

const meanings = new Map<string, Meaning>([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['del', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
]);

const bold = /^(?:bold|bolder|[6-9]00)$/;
const upright = /^(?:normal|[1-5]00)$/;

/** What an element's name and style say of its words. Editors write `b` that is not bold. */
function meaningsOf(element: HtmlElement): Meaning[] {
  const named = meanings.get(tagOf(element));
  if (attribute(element, 'style') === undefined) return named ? [named] : [];
  const weight = styleOf(element, 'font-weight') ?? '';
  const slant = styleOf(element, 'font-style') ?? '';
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`;
  const undone =
    (named === 'strong' && upright.test(weight)) || (named === 'emphasis' && slant === 'normal');
  const all: (Meaning | undefined | false)[] = [
    !undone && named,
    bold.test(weight) && 'strong',
    /^(?:italic|oblique)/.test(slant) && 'emphasis',
    line.includes('line-through') && 'strikethrough',
  ];
  return [...new Set(all.filter((meaning) => meaning !== undefined && meaning !== false))];
}

function linkOf(element: HtmlElement, scope: Scope): Shell[] {
  if (tagOf(element) !== 'a') return [];
  const href = scope.run.address(attribute(element, 'href'), scope.path);
  return href === undefined ? [] : [{ type: 'link', href }];
}

/**
 * The inline nodes that an element stands for, the outer first.
 *
 * @param held The nodes around it: what holds already is not said twice.
 */
export function shellsOf(element: HtmlElement, scope: Scope, held: readonly Shell[]): Shell[] {
  if (element.attrs.length === 0) {
    const meaning = meanings.get(tagOf(element));
    return meaning && !held.some(({ type }) => type === meaning) ? [{ type: meaning }] : [];
  }
  const language = languageOf(element);
  const shells: Shell[] = [
    ...linkOf(element, scope),
    ...(language.lang || language.dir ? [{ type: 'span' as const, ...language }] : []),
    ...meaningsOf(element).map((type) => ({ type })),
  ];
  return shells.filter(({ type }) => {
    const twice = type !== 'span' && held.some((shell) => shell.type === type);
    if (twice && type === 'link') {
      warnOf(element, scope, 'dropped-link', 'stands in another link; its words were kept.');
    }
    return !twice;
  });
}

/** Words in the nodes that stand around them. */
export function filled(shells: readonly Shell[], children: Inline[]): Inline[] {
  if (children.length === 0) return children;
  return shells.reduceRight((inner, shell) => [{ ...shell, children: inner }], children);
}
