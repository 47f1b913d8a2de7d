// The evening paper's style sheet, made in the app itself.
import { readFileSync } from 'node:fs';
import { defineTheme, parseTheme } from '@galley/react/theme';

const json = JSON.parse(readFileSync(new URL('page/evening.json', import.meta.url), 'utf8'));

process.stdout.write(defineTheme(parseTheme(json), { name: 'evening' }).css);
