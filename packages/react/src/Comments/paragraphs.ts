/** Plain text by its paragraphs, which blank lines part. Single breaks stay within them. */
export const paragraphs = (text: string | undefined): string[] =>
  String(text ?? '')
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
