import type { Inline } from '@galley/article';

/** The words of a line alone, for a name or where no link may stand. */
export const lineText = (line: readonly Inline[] = []): string =>
  line
    .map((node) => {
      if (node.type === 'break') return ' ';
      const { text, label, children }: { text?: string; label?: string; children?: Inline[] } =
        node;
      return text ?? label ?? lineText(children);
    })
    .join('');
