import type { Audio, Block, Inline, Video } from '@galley/article';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import '../theme/broadsheet.css.js';
import { Body, type BodyProps } from './Body.js';
import { defaultRenderers } from './blocks.js';

afterEach(cleanup);

const line = (text: string): Inline[] => [{ type: 'text', text }];
const poster = { src: '/still.jpg', width: 1280, height: 720, alt: 'A still' };
const video: Video = {
  type: 'video',
  id: 'v1',
  title: 'At the border',
  sources: [
    { src: '/a.webm', type: 'video/webm', width: 640, height: 480 },
    { src: '/a.mp4', type: 'video/mp4' },
  ],
};
const audio: Audio = { type: 'audio', title: 'The podcast', sources: [{ src: '/a.mp3' }] };

const show = (block: Block, more: Partial<BodyProps> = {}) =>
  render(
    <div style={{ inlineSize: 600 }}>
      <Body blocks={[block]} renderers={defaultRenderers} {...more} />
    </div>,
  );
const film = () => document.querySelector('video') as HTMLVideoElement;
const sound = () => document.querySelector('audio') as HTMLAudioElement;
const figcaption = () => document.querySelector('figcaption');
const sources = (player: Element) =>
  [...player.querySelectorAll('source')].map((one) => [one.getAttribute('src'), one.type]);

describe('a video', () => {
  test('is the browser’s own player, named, with its files in their order', () => {
    show(video);
    expect(film().getAttribute('aria-label')).toBe('At the border');
    expect([film().controls, film().playsInline, film().autoplay]).toEqual([true, true, false]);
    expect(sources(film())).toEqual([
      ['/a.webm', 'video/webm'],
      ['/a.mp4', 'video/mp4'],
    ]);
    const root = screen.getByRole('figure');
    expect(root.getAttribute('data-galley')).toBe('video');
    expect(root.getAttribute('data-block-id')).toBe('v1');
  });

  test('loads nothing before it is asked for where a still stands for it', () => {
    show({ ...video, poster });
    expect([film().getAttribute('poster'), film().preload]).toEqual(['/still.jpg', 'none']);
    cleanup();
    show(video);
    expect([film().getAttribute('poster'), film().preload]).toEqual([null, 'metadata']);
    cleanup();
    show({ ...video, poster: { ...poster, src: 'javascript:x' } });
    expect([film().getAttribute('poster'), film().preload]).toEqual([null, 'metadata']);
  });

  test('has its still from the image server', () => {
    const images = {
      url: (_: object, { width, format }: { width: number; format: string }) =>
        `/i/${width}.${format}`,
      widths: [320, 640, 960],
      formats: ['avif', 'jpeg'],
    };
    show({ ...video, poster }, { images });
    expect(film().getAttribute('poster')).toBe('/i/960.jpeg');
  });

  test.each<[string, Partial<Video>, number]>([
    ['the still', { poster, width: 100, height: 100 }, 16 / 9],
    ['the film', { width: 1000, height: 500 }, 2],
    ['its best file', {}, 4 / 3],
    ['none that is known', { sources: [{ src: '/a.mp4' }] }, 16 / 9],
  ])('keeps its space in the shape of %s', (_, more, ratio) => {
    show({ ...video, ...more });
    const { width, height } = film().getBoundingClientRect();
    expect(width / height).toBeCloseTo(ratio, 1);
  });

  test('that stands upright is no taller than the window', () => {
    show({ ...video, width: 500, height: 5000 });
    expect(film().getBoundingClientRect().height).toBeLessThan(window.innerHeight);
  });

  test('has the words of the page’s language shown, and no others', () => {
    const tracks = [
      { src: 'javascript:x', kind: 'captions', lang: 'en' },
      { src: '/ko.vtt', kind: 'subtitles', lang: 'ko', label: '한국어' },
      { src: '/d.vtt', kind: 'descriptions', lang: 'en' },
      { src: '/en.vtt', kind: 'captions', lang: 'en-GB', label: 'English' },
      { src: '/en2.vtt', kind: 'captions', lang: 'en' },
    ] as const;
    show({ ...video, tracks: [...tracks] }, { locale: 'en-IN' });
    const printed = [...film().querySelectorAll('track')].map((track) => [
      track.getAttribute('src'),
      track.kind,
      track.srclang,
      track.label,
      track.default,
    ]);
    expect(printed).toEqual([
      ['/ko.vtt', 'subtitles', 'ko', '한국어', false],
      ['/d.vtt', 'descriptions', 'en', '', false],
      ['/en.vtt', 'captions', 'en-GB', 'English', true],
      ['/en2.vtt', 'captions', 'en', '', false],
    ]);
    cleanup();
    show({ ...video, tracks: [...tracks] }, { locale: 'hi' });
    expect(film().querySelectorAll('track[default]')).toHaveLength(0);
  });

  test('has its caption, its credit, and its words to be opened', () => {
    const transcript: Block[] = [{ type: 'paragraph', children: line('We are at the line.') }];
    show({ ...video, caption: line('A day there.'), credit: 'Ana Ruiz', transcript });
    expect(figcaption()?.firstChild?.textContent).toBe('A day there.');
    expect(figcaption()?.querySelector('small')?.textContent).toBe('Ana Ruiz');
    const details = within(figcaption() as HTMLElement).getByRole('group') as HTMLDetailsElement;
    expect(details.open).toBe(false);
    details.open = true;
    expect(details.textContent).toBe('TranscriptWe are at the line.');
    cleanup();
    show({ ...video, transcript }, { messages: ar });
    expect(document.querySelector('summary')?.textContent).toBe(ar.transcript);
  });

  test('says of its still what the film itself does not', () => {
    const still = { ...poster, caption: line('Stills.'), credit: 'Agency' };
    show({ ...video, poster: { ...still, digitalSourceType: 'trainedAlgorithmicMedia' } });
    expect(figcaption()?.textContent).toBe('Stills. AgencyImage made with AI');
    cleanup();
    show({ ...video, caption: line('A film.'), credit: 'Ana Ruiz', poster: still });
    expect(figcaption()?.textContent).toBe('A film. Ana Ruiz');
  });

  test('drops an unsafe file and keeps the others', () => {
    show({ ...video, sources: [{ src: 'data:video/mp4,x' }, { src: '/a.mp4' }] });
    expect(sources(film())).toEqual([['/a.mp4', '']]);
  });

  test('without a file that is safe is its still, or a quiet box with its title', () => {
    const unplayable = { ...video, sources: [{ src: 'javascript:x' }], caption: line('A film.') };
    show({ ...unplayable, poster });
    expect(film()).toBeNull();
    expect(screen.getByRole('img', { name: 'A still' })).toBeTruthy();
    cleanup();
    show(unplayable);
    expect(screen.getByRole('figure').textContent).toBe('At the borderA film.');
    expect(document.body.innerHTML).not.toContain('javascript');
  });
});

describe('an audio', () => {
  test('is the browser’s own player under its title, which names it', () => {
    show(audio);
    expect([sound().controls, sound().autoplay, sound().preload]).toEqual([
      true,
      false,
      'metadata',
    ]);
    expect(sound().getAttribute('aria-label')).toBe('The podcast');
    expect(screen.getByText('The podcast').nextElementSibling).toBe(sound());
    expect(sources(sound())).toEqual([['/a.mp3', '']]);
  });

  test('has a cover, which the title beside it explains', () => {
    const image = { src: '/cover.jpg', width: 300, height: 300, alt: 'Two hosts' };
    show({ ...audio, image });
    expect(screen.getByRole('presentation').getAttribute('src')).toBe('/cover.jpg');
    cleanup();
    const { title: _, ...untitled } = audio;
    show({ ...untitled, image });
    expect(screen.getByRole('img', { name: 'Two hosts' })).toBeTruthy();
  });

  test('without a file that is safe keeps its title and caption', () => {
    show({ ...audio, sources: [{ src: 'vbscript:x' }], caption: line('A day there.') });
    expect(sound()).toBeNull();
    expect(screen.getByRole('figure').textContent).toBe('The podcastA day there.');
  });
});

test('a transcript may hold what the body holds, and asks for no picture early', () => {
  const transcript: Block[] = [{ type: 'image', image: { src: '/b.jpg', alt: 'A map' } }];
  show({ ...video, transcript }, { lead: true });
  const picture = document.querySelector('details img') as HTMLImageElement;
  expect([picture.alt, picture.loading]).toEqual(['A map', 'lazy']);
});
