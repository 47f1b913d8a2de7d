import { writeFileSync } from 'node:fs';
import { defineTheme, type Theme } from '@galley/react/theme';
import broadsheet from '@galley/react/themes/broadsheet.json' with { type: 'json' };

const tokens: Theme = {
  ...broadsheet,
  color: { ...broadsheet.color, accent: { light: '#0b5a4a', dark: '#7fd1be' } },
};
const evening = defineTheme(tokens, { name: 'evening' });
writeFileSync('evening.css', evening.css);
