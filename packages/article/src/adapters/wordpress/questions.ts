import type { Question } from '../../blocks.js';
import type { HtmlContext } from '../../html/scope.js';
import {
  childrenOf,
  classesOf,
  descendants,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  tagOf,
} from '../../html/tree.js';
import type { Reader } from './figures.js';

const classIs = (shape: RegExp) => (element: HtmlElement) =>
  classesOf(element).some((name) => shape.test(name));

/** Yoast SEO's, Rank Math's and All in One SEO's words for the parts. */
const isSection = classIs(/^(?:schema-faq-section|rank-math-(?:list|faq)-item|aioseo-faq-block)$/);
const isQuestion = classIs(
  /^(?:schema-faq-question|rank-math-question|aioseo-faq-block-question)$/,
);
const isAnswer = classIs(/^(?:schema-faq-answer|rank-math-answer|aioseo-faq-block-answer)$/);

/** The question of a section, as its own child. */
const questionIn = (section: HtmlElement): HtmlElement | undefined =>
  elementsIn(childrenOf(section)).find(isQuestion);

function questionOf(section: HtmlElement, context: HtmlContext): Question {
  const question = questionIn(section);
  const rest = childrenOf(section).filter((node) => node !== question);
  const answer = rest.flatMap((node) =>
    isElement(node) && isAnswer(node) && tagOf(node) === 'div' ? childrenOf(node) : [node],
  );
  return {
    question: question ? context.line(childrenOf(question)) : [],
    answer: context.blocks(answer),
  };
}

const holdsSection = (node: HtmlNode): boolean => {
  if (!isElement(node)) return false;
  for (const inner of descendants([node])) if (isSection(inner)) return true;
  return false;
};

/** Questions and answers of the plugins for search engines. */
export const questions: Reader = (element, context) => {
  const children = elementsIn(childrenOf(element));
  // The sections stand in the block itself, or in one list in it.
  const holder = children.some(isSection) ? element : children.find(holdsSection);
  const sections = elementsIn(holder ? childrenOf(holder) : []).filter(isSection);
  if (sections.length === 0 || !sections.every(questionIn)) return undefined;
  const items = sections.map((section) => questionOf(section, context));
  const inside = new Set<HtmlNode | undefined>([holder, ...sections]);
  const holders = holder === element || !holder ? [element] : [element, holder];
  const others = holders.flatMap((each) => childrenOf(each).filter((node) => !inside.has(node)));
  return [{ type: 'qanda', items }, ...context.blocks(others)];
};
