import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CommentForm, type CommentFormProps } from '../CommentForm/CommentForm.js';
import { ar } from '../messages/ar.js';
import '../theme/broadsheet.css.js';
import { CommentsIsland } from './Comments.client.js';
import { Comments } from './Comments.js';
import { type CommentsOptions, mountComments } from './mountComments.js';
import type { Posted } from './post.js';

const ends: (() => void)[] = [];
const left: Event[] = [];
/** What no behaviour took would leave the page: it is held back here, and written down. */
const hold = (event: Event) => {
  if (event.defaultPrevented) return;
  left.push(event);
  event.preventDefault();
};
/** Heard after all others, whenever they came. */
const holdLast = () => window.addEventListener('submit', hold, { once: true });
beforeEach(() => {
  sessionStorage.clear();
  window.addEventListener('submit', holdLast, true);
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  window.removeEventListener('submit', holdLast, true);
  left.length = 0;
  cleanup();
  vi.restoreAllMocks();
});

function mount(options?: CommentsOptions, root: HTMLElement | Document = document) {
  const end = mountComments(root, options);
  ends.push(end);
  return end;
}
const show = (props: Partial<CommentFormProps> = {}) =>
  render(<CommentForm action="/comments" {...props} />);
const form = () => document.querySelector('form') as HTMLFormElement;
const text = () => document.querySelector('textarea') as HTMLTextAreaElement;
const button = () => screen.getByRole('button');
const status = () => document.querySelector('div[role="status"]') as HTMLElement;
const state = () => form().getAttribute('data-galley-state');
const spoken = () => document.querySelector('span[role="status"]');

/** Answers when it is told to. */
function later() {
  const answers: ((answer: Posted) => void)[] = [];
  const post = vi.fn(
    (_form: HTMLFormElement, _data: FormData, _signal: AbortSignal) =>
      new Promise<Posted>((resolve) => answers.push(resolve)),
  );
  return { post, answer: (posted: Posted) => answers.shift()?.(posted) };
}

async function send(words = 'A comment') {
  await userEvent.fill(text(), words);
  await userEvent.click(button());
}

describe('posting', () => {
  test('stays on the page: under way, then arrived, with an empty field', async () => {
    const { post, answer } = later();
    show({ fields: { token: 't1' } });
    mount({ post });
    const told: unknown[] = [];
    document.addEventListener(
      'galley:comment',
      (event) => told.push((event as CustomEvent).detail),
      {
        once: false,
      },
    );
    await send();
    expect([state(), button().ariaDisabled, status().textContent]).toEqual([
      'pending',
      'true',
      'Posting…',
    ]);
    expect(Object.fromEntries(post.mock.calls[0]?.[1] ?? [])).toEqual({
      token: 't1',
      text: 'A comment',
    });
    expect(document.activeElement).toBe(button());
    answer({ ok: true });
    await waitFor(() => expect(state()).toBe('success'));
    expect([text().value, button().ariaDisabled, status().textContent]).toEqual([
      '',
      'false',
      'Thank you. Your comment has arrived.',
    ]);
    expect(document.activeElement).toBe(button());
    expect(told).toEqual([
      { state: 'pending', message: 'Posting…' },
      { state: 'success', message: 'Thank you. Your comment has arrived.' },
    ]);
    expect(left).toEqual([]);
  });

  test('a failure keeps the text, shows the server’s words as text, and is where the focus goes', async () => {
    const { post, answer } = later();
    show();
    mount({ post });
    await send('Kept');
    answer({ ok: false, message: '<b>No</b>' });
    await waitFor(() => expect(state()).toBe('failure'));
    expect(text().value).toBe('Kept');
    expect(status().textContent).toBe('<b>No</b>');
    expect(document.activeElement).toBe(status());
  });

  test('a reader who has gone on is left where they are', async () => {
    const { post, answer } = later();
    render(<a href="#on">On</a>);
    show();
    mount({ post });
    await send();
    screen.getByRole('link').focus();
    answer({ ok: false });
    await waitFor(() => expect(state()).toBe('failure'));
    expect(document.activeElement).toBe(screen.getByRole('link'));
  });

  test('is not done twice at once', async () => {
    const { post, answer } = later();
    show();
    mount({ post });
    await send();
    await userEvent.click(button(), { force: true });
    expect(post).toHaveBeenCalledTimes(1);
    answer({ ok: false });
    await waitFor(() => expect(state()).toBe('failure'));
    await userEvent.click(button());
    expect(post).toHaveBeenCalledTimes(2);
    expect(left).toEqual([]);
  });

  test('what is typed meanwhile stays', async () => {
    const { post, answer } = later();
    show();
    mount({ post });
    await send('First');
    await userEvent.fill(text(), 'Second');
    answer({ ok: true });
    await waitFor(() => expect(state()).toBe('success'));
    expect(text().value).toBe('Second');
    expect(Object.values(sessionStorage)).toEqual(['Second']);
  });

  test.each([
    ['throws', () => Promise.reject(new Error('Offline'))],
    [
      'throws at once',
      () => {
        throw new Error('Wrong');
      },
    ],
    ['never ends', () => new Promise<never>(() => {})],
  ])('that %s has failed', async (_name, post) => {
    show();
    mount({ post, timeout: 50 });
    await send();
    await waitFor(() => expect(state()).toBe('failure'));
    expect(status().textContent).toContain('Not posted.');
  });

  test('the server’s earlier words give way', async () => {
    show({ state: 'failure', message: 'Earlier' });
    mount({ post: later().post });
    await send();
    const earlier = screen.getByText('Earlier');
    expect(getComputedStyle(earlier).display).toBe('none');
    expect(screen.getByText('Posting…').checkVisibility()).toBe(true);
  });

  test('moves nothing on the page', async () => {
    const { post, answer } = later();
    show();
    mount({ post });
    const before = form().getBoundingClientRect().height;
    await send();
    answer({ ok: false });
    await waitFor(() => expect(state()).toBe('failure'));
    expect(form().getBoundingClientRect().height).toBe(before);
  });
});

describe('by fetch', () => {
  const answers = (body: BodyInit | null, init?: ResponseInit) =>
    vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(body, init));

  test('goes to the form’s own address, encoded as the browser would', async () => {
    const fetched = answers('{}');
    show({ action: '/comments?story=1#post', fields: { action: 'add', a: 'ö &' } });
    mount();
    await send('One\nTwo');
    await waitFor(() => expect(state()).toBe('success'));
    const [address, init] = fetched.mock.calls[0] ?? [];
    expect([address, init?.method]).toEqual(['/comments?story=1#post', 'post']);
    expect(new Headers(init?.headers).get('accept')).toBe('application/json');
    expect(`${init?.body}`).toBe('action=add&a=%C3%B6+%26&text=One%0D%0ATwo');
  });

  test.each([
    ['{"message":"Thanks, read soon."}', { status: 201 }, 'success', 'Thanks, read soon.'],
    ['{"message":"Too soon."}', { status: 422 }, 'failure', 'Too soon.'],
    ['{"message":{"html":"<b>"}}', { status: 400 }, 'failure', 'Not posted.'],
    ['null', { status: 500 }, 'failure', 'Not posted.'],
    ['<h1>Oh</h1>', { status: 503 }, 'failure', 'Not posted.'],
    ['<h1>The story</h1>', { status: 200 }, 'success', 'Thank you.'],
    [null, { status: 204 }, 'success', 'Thank you.'],
  ])('%j with %j is a %s', async (body, init, expected, words) => {
    answers(body, init);
    show();
    mount();
    await send();
    await waitFor(() => expect(state()).toBe(expected));
    expect(status().textContent).toContain(words);
  });
});

describe('what is left to others', () => {
  test('a form of another origin, which the browser sends with the reader’s cookies', async () => {
    const fetched = vi.spyOn(window, 'fetch');
    show({ action: 'https://comments.example/post' });
    mount();
    await send();
    expect([fetched.mock.calls.length, left.length, state()]).toEqual([0, 1, null]);
  });

  test('unless the app has a way of its own', async () => {
    show({ action: 'https://comments.example/post' });
    mount({ post: async () => ({ ok: true }) });
    await send();
    await waitFor(() => expect(state()).toBe('success'));
    expect(left).toEqual([]);
  });

  test('an app that takes the comment itself', async () => {
    const { post } = later();
    show({ onSubmit: (event) => event.preventDefault() });
    mount({ post });
    await send();
    expect([post.mock.calls.length, state()]).toEqual([0, null]);
  });

  test('a server function, which React calls', async () => {
    const { post } = later();
    const action = vi.fn();
    show({ action });
    mount({ post });
    await send();
    await waitFor(() => expect(action).toHaveBeenCalledTimes(1));
    expect([post.mock.calls.length, state()]).toEqual([0, null]);
  });
});

describe('a draft', () => {
  test('outlives a reload, and is forgotten once the comment is posted', async () => {
    show();
    mount({ post: async () => ({ ok: true }) });
    await userEvent.fill(text(), 'Half a thought');
    cleanup();
    show();
    await waitFor(() => expect(text().value).toBe('Half a thought'));
    await userEvent.click(button());
    await waitFor(() => expect(state()).toBe('success'));
    expect(Object.values(sessionStorage).join('')).toBe('');
  });

  test('is forgotten too where the reader has gone to another page meanwhile', async () => {
    const { post, answer } = later();
    show();
    mount({ post });
    await send();
    const at = location.href;
    history.pushState(null, '', '/elsewhere');
    cleanup();
    show();
    await waitFor(() => expect(form().hasAttribute('data-galley-ready')).toBe(true));
    await userEvent.fill(text(), 'Of another story');
    answer({ ok: true });
    await waitFor(() => expect(Object.values(sessionStorage).join('')).toBe('Of another story'));
    history.replaceState(null, '', at);
  });

  test('is none of another form’s', async () => {
    render(
      <>
        <CommentForm action="/comments" id="one" />
        <CommentForm action="/comments" id="two" />
      </>,
    );
    mount();
    await userEvent.fill(document.querySelector('#one textarea') as Element, 'Of one');
    cleanup();
    show({ id: 'two' });
    expect(text().value).toBe('');
  });

  test('never stands over what the server gives back', async () => {
    show();
    mount();
    await userEvent.fill(text(), 'Draft');
    cleanup();
    show({ state: 'failure', values: { text: 'Given back' } });
    await waitFor(() => expect(form().hasAttribute('data-galley-ready')).toBe(true));
    expect(text().value).toBe('Given back');
  });

  test('is forgotten where the server says that it arrived', async () => {
    show();
    mount();
    await userEvent.fill(text(), 'Draft');
    cleanup();
    show({ state: 'success' });
    await waitFor(() => expect(Object.values(sessionStorage).join('')).toBe(''));
    expect(text().value).toBe('');
  });

  test('is not needed: where storage is shut, all else works', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('Shut', 'SecurityError');
    });
    show();
    mount({ post: async () => ({ ok: true }) });
    await send();
    await waitFor(() => expect(state()).toBe('success'));
  });
});

describe('how many characters are left', () => {
  const shown = () => document.querySelector('[data-galley-left]')?.textContent;

  test('is said near the end alone, and aloud after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      show({ maxLength: 100 });
      mount();
      await userEvent.fill(text(), 'x'.repeat(79));
      expect(shown()).toBe('');
      await userEvent.fill(text(), 'x'.repeat(80));
      expect([shown(), spoken()?.textContent]).toEqual(['Characters left: 20', '']);
      await userEvent.fill(text(), 'x'.repeat(90));
      vi.advanceTimersByTime(900);
      expect(spoken()?.textContent).toBe('');
      vi.advanceTimersByTime(200);
      expect([shown(), spoken()?.textContent]).toEqual([
        'Characters left: 10',
        'Characters left: 10',
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is written in the language’s digits', async () => {
    show({ maxLength: 50, messages: { ...ar, locale: 'ar-u-nu-arab' } });
    mount();
    await userEvent.fill(text(), 'x'.repeat(35));
    expect(shown()).toBe(ar.comments.left.replace('{count}', '١٥'));
  });
});

describe('a behaviour', () => {
  test('is not there before it is mounted, nor after its end', async () => {
    show({ maxLength: 20 });
    await send();
    expect([left.length, state()]).toEqual([1, null]);
    const { post, answer } = later();
    const end = mount({ post });
    await userEvent.click(button());
    expect(state()).toBe('pending');
    end();
    expect([state(), button().ariaDisabled, status().textContent]).toEqual([null, null, '']);
    await userEvent.click(button());
    expect([left.length, post.mock.calls.length]).toEqual([2, 1]);
    answer({ ok: true });
    await new Promise((done) => setTimeout(done));
    expect([state(), text().value]).toEqual([null, 'A comment']);
  });

  test('reaches a form that is added later', async () => {
    mount({ post: async () => ({ ok: true }) });
    show();
    await send();
    await waitFor(() => expect(state()).toBe('success'));
  });

  test('stays while React renders the form anew', async () => {
    const { rerender } = show();
    mount({ post: async () => ({ ok: false, message: 'Not now' }) });
    await send('Kept');
    await waitFor(() => expect(state()).toBe('failure'));
    rerender(<CommentForm action="/other" state="failure" message="Said" maxLength={40} askName />);
    rerender(<CommentForm action="/other" messages={ar} note="Rules" />);
    expect([text().value, state()]).toEqual(['Kept', 'failure']);
    rerender(<CommentForm action="/other" />);
    await send('Again');
    await waitFor(() => expect(status().textContent).toContain('Not now'));
  });

  test('is an island', async () => {
    vi.spyOn(window, 'fetch').mockImplementation(async () => new Response('{}'));
    const { unmount } = render(<CommentsIsland timeout={1000} />);
    show();
    await waitFor(() => expect(form().hasAttribute('data-galley-ready')).toBe(true));
    await act(async () => send());
    await waitFor(() => expect(state()).toBe('success'));
    unmount();
    expect(form().hasAttribute('data-galley-ready')).toBe(false);
  });
});

test('by the keyboard alone: open, forget a field, fail, post', async () => {
  render(
    <Comments
      form={{ action: '/comments', askName: true, askEmail: true, maxLength: 200 }}
      readAll="/all"
    />,
  );
  const post = vi
    .fn<NonNullable<CommentsOptions['post']>>()
    .mockResolvedValueOnce({ ok: false, message: 'Please wait.' })
    .mockResolvedValueOnce({ ok: true });
  mount({ post });
  const at = () => document.activeElement;
  await userEvent.keyboard('{Tab}');
  expect(at()?.tagName).toBe('SUMMARY');
  await userEvent.keyboard('{Enter}{Tab}Ana{Tab}ana@{Tab}A comment{Tab}');
  expect(at()).toBe(button());

  await userEvent.keyboard('{Enter}');
  expect(at()).toBe(screen.getByRole('textbox', { name: /^Email/ }));
  expect(post).not.toHaveBeenCalled();

  await userEvent.keyboard('{End}example.com{Tab}{Tab}{Enter}');
  await waitFor(() => expect(at()).toBe(status()));
  expect(status().textContent).toBe('Please wait.');
  expect(getComputedStyle(status()).outlineStyle).toBe('solid');

  await userEvent.keyboard('{Tab}');
  expect(at()).toBe(button());
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(state()).toBe('success'));
  expect(at()).toBe(button());
  expect(Object.fromEntries(post.mock.calls[1]?.[1] ?? [])).toEqual({
    name: 'Ana',
    email: 'ana@example.com',
    text: 'A comment',
  });
  await userEvent.keyboard('{Tab}');
  expect(at()).toBe(screen.getByRole('link', { name: 'Read all comments' }));
});
