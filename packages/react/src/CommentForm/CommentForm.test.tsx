import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ar } from '../messages/ar.js';
import '../theme/broadsheet.css.js';
import { CommentForm, type CommentFormProps } from './CommentForm.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function form(props: Partial<CommentFormProps> = {}) {
  render(<CommentForm action="/comments" {...props} />);
  return document.querySelector('form') as HTMLFormElement;
}
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your comment' });
const status = () => document.querySelector('div[role="status"]') as HTMLElement;

describe('the form', () => {
  test('posts to its address, with what is unseen', () => {
    const one = form({ fields: { articleId: 'a1', token: 7 }, replyTo: { id: 'c1', name: 'Ana' } });
    expect([one.getAttribute('action'), one.method]).toEqual(['/comments', 'post']);
    expect(Object.fromEntries(new FormData(one))).toEqual({
      articleId: 'a1',
      token: '7',
      replyTo: 'c1',
      text: '',
    });
    expect(one.textContent).toContain('In reply to Ana');
  });

  test('asks for a comment alone, or for a name and an address too', () => {
    expect([...form().elements].map((field) => field.tagName)).toEqual(['TEXTAREA', 'BUTTON']);
    cleanup();
    form({ askName: true, askEmail: true });
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    const email = screen.getByRole<HTMLInputElement>('textbox', { name: /^Email/ });
    expect([name.autocomplete, email.autocomplete, email.type]).toEqual(['name', 'email', 'email']);
    expect([name.required, email.required, text().required]).toEqual([true, true, true]);
  });

  test('tells how long a comment may be, and holds the reader to it', async () => {
    form({ maxLength: 5, messages: { ...ar, locale: 'ar-u-nu-arab' } });
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    const limit = document.getElementById(
      field.getAttribute('aria-describedby')?.split(' ')[0] ?? '',
    );
    expect(limit?.textContent).toBe('الحد الأقصى ٥ أحرف');
    await userEvent.fill(field, 'abcde');
    await userEvent.type(field, 'fgh');
    expect(field.value).toBe('abcde');
  });

  test.each([0, -1, Number.NaN])('has no limit of %d', (maxLength) => {
    form({ maxLength });
    expect(text().maxLength).toBe(-1);
  });

  test('has fields that begin where the page’s language does', () => {
    render(
      <div dir="rtl">
        <CommentForm action="/comments" askName askEmail />
      </div>,
    );
    expect(getComputedStyle(text()).direction).toBe('rtl');
  });
});

describe('what became of it', () => {
  test('is nothing at first, with room for it', () => {
    form();
    expect(status().textContent).toBe('');
    expect(status().clientHeight).toBeGreaterThanOrEqual(44);
  });

  test('a failure keeps what was typed, and its words describe the field', () => {
    form({ state: 'failure', values: { name: 'Ana', text: '</textarea><b>Typed' }, askName: true });
    expect(text().value).toBe('</textarea><b>Typed');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Ana');
    expect(status().textContent).toContain('Not posted.');
    expect(text().getAttribute('aria-describedby')).toBe(status().id);
  });

  test('a success has an empty field', () => {
    form({ state: 'success', values: { text: 'Typed' }, message: '<i>Yours</i> is in.' });
    expect(text().value).toBe('');
    expect(status().textContent).toBe('<i>Yours</i> is in.');
  });

  test('while it is under way, the button says that it does nothing', () => {
    form({ state: 'pending' });
    expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true');
    expect(status().textContent).toBe('Posting…');
  });

  test.each(['success', 'failure'] as const)('%s moves nothing', (state) => {
    const { rerender } = render(<CommentForm action="/comments" />);
    const before = document.querySelector('form')?.getBoundingClientRect();
    rerender(<CommentForm action="/comments" state={state} />);
    expect(document.querySelector('form')?.getBoundingClientRect()).toEqual(before);
  });
});

describe('a server function', () => {
  test('takes the comment', async () => {
    const action = vi.fn();
    form({ action, fields: { articleId: 'a1' } });
    await userEvent.fill(text(), 'A comment');
    await act(async () => screen.getByRole('button').click());
    expect(Object.fromEntries(action.mock.calls[0]?.[0])).toEqual({
      articleId: 'a1',
      text: 'A comment',
    });
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', ''])(
  '%j: no form, and a word to the developer',
  (action) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(render(<CommentForm action={action} />).container.innerHTML).toBe('');
    expect(report.mock.calls.join()).toContain('Galley: the form for comments cannot post');
  },
);

test('what is typed into and pressed is large enough for a thumb', () => {
  for (const target of form({ askName: true }).querySelectorAll('input, textarea, button')) {
    expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
});
