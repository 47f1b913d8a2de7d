import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Embed, type EmbedProps } from './Embed.js';

afterEach(cleanup);

const show = (props: Partial<EmbedProps> = {}) =>
  render(<Embed provider="youtube" href="https://www.youtube.com/watch?v=1" {...props} />);
const root = () => screen.getByRole('figure');

test('is a link by its words, or by the host it leads to', () => {
  show();
  expect(screen.getByRole('link').textContent).toBe('youtube.com');
  cleanup();
  show({ text: 'From the air' });
  expect(screen.getByRole('link', { name: 'From the air' }).getAttribute('href')).toBe(
    'https://www.youtube.com/watch?v=1',
  );
});

test('what may be read in its place stands between the vendor and the link', () => {
  show({ children: <p>He has come over.</p>, text: 'The post' });
  expect(root().textContent).toBe('YouTubeHe has come over.The post');
});

test('says its shape only where it has one of its own', () => {
  show();
  expect(root().hasAttribute('data-galley-ratio')).toBe(false);
  cleanup();
  show({ ratio: '9:16' });
  expect(root().getAttribute('data-galley-ratio')).toBe('9:16');
});

test('an unsafe address leads nowhere; its words stay', () => {
  show({ href: 'javascript:alert(1)', text: 'From the air' });
  expect(root().innerHTML).not.toMatch(/javascript|<a/);
  expect(root().textContent).toBe('YouTubeFrom the air');
});

test('its own caption wins over the still’s', () => {
  const caption = [{ type: 'text' as const, text: 'A film.' }];
  const image = {
    src: '/still.jpg',
    alt: '',
    caption: [{ type: 'text' as const, text: 'A still.' }],
  };
  show({ image, caption });
  expect(root().querySelector('figcaption')?.textContent).toBe('A film.');
});
