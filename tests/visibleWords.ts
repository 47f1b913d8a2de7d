import { Parser } from 'htmlparser2';

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The visible words of HTML, as another parser than the import's finds them. */
export function visibleWords(html: string): string[] {
  const texts: string[] = [];
  let unseen = 0;
  const isUnseen = (name: string) => /^(?:script|style|template|title)$/.test(name);
  const parser = new Parser({
    onopentagname(name) {
      if (isUnseen(name)) unseen += 1;
      if (!/^(?:a|b|em|i|s|span|strong|sub|sup|u)$/.test(name)) texts.push(' ');
    },
    onclosetag(name) {
      if (isUnseen(name)) unseen -= 1;
    },
    ontext(text) {
      if (unseen === 0) texts.push(text);
    },
  });
  parser.end(html);
  return wordsOf(texts.join(''));
}

/** Which of the words are not among those carried, each as often as it is missing. */
export function missingWords(words: readonly string[], carried: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of carried) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
