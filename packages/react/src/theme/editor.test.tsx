import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Editor } from '../../../../.storybook/designers/Editor.tsx';
import { broadsheet } from './broadsheet.js';
import { toDesignTokens } from './designTokens.js';
import { parseTheme } from './parseTheme.js';
import { wire } from './wire.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const told = () => screen.getByRole('status').textContent;
const paper = () => {
  const preview = document.querySelector('[data-galley-theme="edited"]');
  return preview && getComputedStyle(preview).backgroundColor;
};

/** Presses a button that gives a file, and reads it. */
async function downloaded(name: string): Promise<{ file: string; text: string }> {
  const made = vi.spyOn(URL, 'createObjectURL');
  const links: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    links.push(this.download);
  });
  fireEvent.click(button(name));
  const blob = made.mock.calls[0]?.[0] as Blob;
  return { file: String(links[0]), text: await blob.text() };
}

function load(text: string) {
  const file = new File([text], 'theme.json', { type: 'application/json' });
  fireEvent.change(field('Load JSON'), { target: { files: [file] } });
}

test('a colour that fails is told by the name of its pair, and shown all the same', () => {
  render(<Editor theme="broadsheet" />);
  expect(told()).toBe('Every pair of colours passes.');
  write('color.background, light', '#777777');
  expect(told()).toBe('To be mended: text on background, and 7 more.');
  expect(screen.getAllByText('text on background').length).toBeGreaterThan(0);
  expect(paper()).toBe('rgb(119, 119, 119)');
  expect(button('Download CSS').disabled).toBe(true);
});

test('what is suggested is used at a press', () => {
  render(<Editor theme="broadsheet" />);
  write('color.textMuted, light', '#aaaaaa');
  expect(screen.getByText('textMuted on background')).toBeTruthy();
  const [use] = screen.getAllByRole('button', {
    name: /^Use .* for textMuted on background, light$/,
  });
  fireEvent.click(use as HTMLElement);
  expect(field('color.textMuted, light').value).not.toBe('#aaaaaa');
  expect(told()).toBe('Every pair of colours passes.');
});

test('a value that leaves its declaration is told, and the preview stays', () => {
  render(<Editor theme="broadsheet" />);
  write('color.background, light', '#fff0f0');
  write('size.text', '1rem; color: red');
  expect(screen.getByText('size.text', { selector: 'strong' })).toBeTruthy();
  expect(paper()).toBe('rgb(255, 240, 240)');
  expect(button('Download JSON').disabled).toBe(true);
});

test('gives the theme as JSON that can be read again', async () => {
  render(<Editor theme="broadsheet" />);
  write('color.accent, light', '#0b5a4a');
  const { file, text } = await downloaded('Download JSON');
  expect(file).toBe('evening.json');
  const accent = { ...(broadsheet.color.accent as object), light: '#0b5a4a' };
  expect(parseTheme(JSON.parse(text))).toEqual({
    ...broadsheet,
    color: { ...broadsheet.color, accent },
  });
});

test('gives the style sheet under the name of the theme', async () => {
  render(<Editor theme="broadsheet" />);
  write('Name of the theme', 'dawn');
  const { file, text } = await downloaded('Download CSS');
  expect(file).toBe('dawn.css');
  expect(text).toContain('[data-galley-theme="dawn"]');
});

test('gives design tokens, and loads them', async () => {
  render(<Editor theme="broadsheet" />);
  const { file, text } = await downloaded('Download design tokens');
  expect(file).toBe('evening.tokens.json');
  expect(JSON.parse(text)).toEqual(toDesignTokens(broadsheet));
  load(JSON.stringify(toDesignTokens(wire)));
  await waitFor(() => expect(field('size.text').value).toBe(wire.size.text));
});

test('loads the JSON of a theme, and tells what is none', async () => {
  render(<Editor theme="broadsheet" />);
  load(JSON.stringify(wire));
  await waitFor(() => expect(field('size.text').value).toBe(wire.size.text));
  load('{ "color": 1 }');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('color'));
  expect(field('size.text').value).toBe(wire.size.text);
});
