import type { Block, Question } from '../../blocks.js';
import type { HtmlContext } from '../../html/scope.js';
import { wordsOf } from '../../html/text.js';
import {
  childrenOf,
  classesOf,
  descendants,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from '../../html/tree.js';
import { elementsWhere, type Reader } from './figures.js';

const classIs = (shape: RegExp) => (element: HtmlElement) =>
  classesOf(element).some((name) => shape.test(name));

/** Yoast SEO's, Rank Math's and All in One SEO's words for the parts. */
const isSection = classIs(/^(?:schema-faq-section|rank-math-(?:list|faq)-item|aioseo-faq-block)$/);
const isQuestion = classIs(
  /^(?:schema-faq-question|rank-math-question|aioseo-faq-block-question)$/,
);
const isAnswer = classIs(/^(?:schema-faq-answer|rank-math-answer|aioseo-faq-block-answer)$/);

function questionOf(section: HtmlElement, context: HtmlContext): Question | undefined {
  const nodes = childrenOf(section);
  const [question] = elementsWhere(nodes, isQuestion);
  if (!question || !nodes.includes(question)) return undefined;
  const rest = nodes.filter((node) => node !== question);
  const answer = rest.flatMap((node) =>
    isElement(node) && isAnswer(node) && !/^(?:p|ul|ol)$/.test(node.tagName)
      ? childrenOf(node)
      : [node],
  );
  return { question: context.line(childrenOf(question)), answer: context.blocks(answer) };
}

const holdsSection = (node: HtmlNode): boolean => {
  if (!isElement(node)) return false;
  for (const inner of descendants([node])) if (isSection(inner)) return true;
  return false;
};

/** Questions and answers of the plugins for search engines. */
export const questions: Reader = (element, context) => {
  // The sections stand in the block itself, or in one list in it.
  const holder = childrenOf(element).some((node) => isElement(node) && isSection(node))
    ? element
    : childrenOf(element).filter(isElement).find(holdsSection);
  if (!holder) return undefined;
  const sections = childrenOf(holder).filter((node) => isElement(node) && isSection(node));
  const items = sections.filter(isElement).map((section) => questionOf(section, context));
  if (items.length === 0 || items.includes(undefined)) return undefined;
  const outside = (node: HtmlNode) => node !== holder && wordsOf([node]) !== '';
  const others: Block[] = [
    ...context.blocks(childrenOf(element).filter((node) => holder !== element && outside(node))),
    ...context.blocks(childrenOf(holder).filter((node) => !sections.includes(node))),
  ];
  return [{ type: 'qanda', items: items.filter((item) => item !== undefined) }, ...others];
};
