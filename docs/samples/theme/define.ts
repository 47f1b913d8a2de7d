import { defineTheme, parseTheme } from '@galley/react/theme';

export function sheetOf(json: unknown): string {
  const { css } = defineTheme(parseTheme(json), { name: 'evening' });
  return css;
}
