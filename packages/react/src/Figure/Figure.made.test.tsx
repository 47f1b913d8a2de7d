import type { DigitalSourceType } from '@galley/article';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ko } from '../messages/ko.js';
import { Figure } from './Figure.js';

afterEach(cleanup);

const image = { src: '/a.jpg', width: 320, height: 240, alt: 'Hills' };
const said = (digitalSourceType: DigitalSourceType, more = {}) => {
  render(<Figure image={{ ...image, digitalSourceType }} {...more} />);
  return document.querySelector('figcaption')?.textContent ?? null;
};

describe('how a picture came to be', () => {
  test.each<[DigitalSourceType, string]>([
    ['trainedAlgorithmicMedia', 'Image made with AI'],
    ['compositeSynthetic', 'Image altered with AI'],
    ['compositeWithTrainedAlgorithmicMedia', 'Image altered with AI'],
  ])('%s is said', (type, words) => {
    expect(said(type)).toBe(words);
  });

  test.each<DigitalSourceType>([
    'digitalCapture',
    'computationalCapture',
    'humanEdits',
    'composite',
    'algorithmicallyEnhanced',
    'dataDrivenMedia',
    'digitalCreation',
    'screenCapture',
  ])('%s needs no word', (type) => {
    expect(said(type)).toBeNull();
  });

  test('is said in the language of messages', () => {
    expect(said('trainedAlgorithmicMedia', { messages: ko })).toBe(ko.generatedImage);
  });

  test('stands apart from caption and credit, as large as the caption', () => {
    const caption = [{ type: 'text' as const, text: 'Hills.' }];
    const made = { ...image, caption, credit: 'Ana Ruiz' };
    render(<Figure image={{ ...made, digitalSourceType: 'trainedAlgorithmicMedia' }} />);
    const figcaption = document.querySelector('figcaption') as HTMLElement;
    const note = figcaption.lastElementChild as HTMLElement;
    expect(note.textContent).toBe('Image made with AI');
    expect(getComputedStyle(note).display).toBe('block');
    expect(getComputedStyle(note).fontSize).toBe(getComputedStyle(figcaption).fontSize);
  });
});
