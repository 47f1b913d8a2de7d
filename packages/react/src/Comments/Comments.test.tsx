import { cleanup, render, screen, within } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import type { Comment } from './Comment.js';
import { Comments } from './Comments.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const comment = (id: string, more?: Partial<Comment>): Comment => ({
  id,
  author: { name: `Reader ${id}` },
  datePublished: '2025-10-20T08:41:00+05:30',
  text: `Text of ${id}`,
  ...more,
});
const form = { action: '/comments' };
const Link = (props: ComponentPropsWithoutRef<'a'>) => <a data-app="" {...props} />;
const section = () => screen.getByRole('region', { name: /Comments/ });

describe('the landmark', () => {
  test('is named by its heading, with how many there are', () => {
    render(<Comments count={48} readAll="/all" />);
    const region = screen.getByRole('region', { name: 'Comments 48' });
    expect(within(region).getByRole('heading', { level: 2 }).textContent).toBe('Comments 48');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5])('does not print %d', (count) => {
    render(<Comments count={count} readAll="/all" />);
    expect(screen.getByRole('heading').textContent).toBe('Comments');
  });

  test('has its number in the language’s digits', () => {
    render(<Comments count={48} readAll="/all" messages={{ ...hi, locale: 'hi-u-nu-deva' }} />);
    expect(screen.getByRole('heading').textContent).toBe(`${hi.comments.heading} ४८`);
  });

  test.each([hi, ar, ko])('has words of messages %#', (messages) => {
    render(<Comments messages={messages} latest={comment('a')} form={form} readAll="/all" />);
    const { heading, latest, post, readAll, by } = messages.comments;
    expect(screen.getByRole('region', { name: heading })).toBe(document.querySelector('section'));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(latest);
    expect(document.querySelector('summary')?.textContent).toBe(post);
    expect(screen.getByRole('link').textContent).toBe(readAll);
    expect(screen.getByRole('article').ariaLabel).toBe(by.replace('{name}', 'Reader a'));
  });

  test.each([{}, { count: 0 }, { comments: [] }, { readAll: 'javascript:x' }, { notice: 'Rules' }])(
    'is not there for %j',
    (props) => {
      expect(render(<Comments {...props} />).container.innerHTML).toBe('');
    },
  );
});

describe('a comment', () => {
  const article = (more?: Partial<Comment>) => {
    render(<Comments comments={[comment('a', more)]} reply="?to={id}" report="/report/{id}" />);
    return screen.getByRole('article');
  };

  test('is an article that names its author, in a list', () => {
    const one = article();
    expect(one).toBe(screen.getByRole('article', { name: 'Comment by Reader a' }));
    expect(one.closest('li')?.id).toBe('comment-a');
    expect(screen.getByRole('list').contains(one)).toBe(true);
    expect(one.querySelector('time')?.getAttribute('datetime')).toBe('2025-10-20T08:41:00+05:30');
  });

  test('is text whatever it holds, by paragraphs, each in its own direction', () => {
    const one = article({ text: '<b>one</b> https://a.example\n\nاثنان' });
    const [first, second] = one.querySelectorAll('div > p');
    expect(first?.innerHTML).toBe('&lt;b&gt;one&lt;/b&gt; https://a.example');
    expect(second && getComputedStyle(second).direction).toBe('rtl');
    expect(first && getComputedStyle(first).direction).toBe('ltr');
  });

  test('has a link to its author’s page only where that is safe, and vouches for none', () => {
    article({ author: { name: 'Ana', url: 'https://example.com/ana' } });
    expect(screen.getByRole('link', { name: 'Ana' }).getAttribute('rel')).toBe('ugc nofollow');
    cleanup();
    article({ author: { name: 'Ana', url: 'javascript:alert(1)' } });
    expect(screen.queryByRole('link', { name: 'Ana' })).toBeNull();
    expect(screen.getByText('Ana').tagName).toBe('BDI');
  });

  test('has links to answer and to report it, named for who hears them alone', () => {
    article({ id: 'x/ y\ud800' });
    const link = screen.getByRole('link', { name: 'Reply to Reader a' });
    expect(link.textContent).toBe('Reply');
    expect(link.getAttribute('href')).toBe('?to=x%2F%20y%EF%BF%BD');
    expect(screen.getByRole('link', { name: 'Report the comment by Reader a' }).textContent).toBe(
      'Report',
    );
  });

  test('that was removed prints nothing of itself, and keeps its replies', () => {
    render(
      <Comments
        comments={[comment('a', { state: 'removed', replies: [comment('b')] })]}
        reply="?to={id}"
      />,
    );
    expect(section().innerHTML).not.toMatch(/Reader a|Text of a|to=a/);
    expect(section().textContent).toContain('A moderator has removed this comment.');
    expect(screen.getByRole('article', { name: 'Comment by Reader b' }).closest('ol ol')).not.toBe(
      null,
    );
  });

  test('that waits says so, and cannot be answered', () => {
    const one = article({ state: 'pending' });
    expect(one.textContent).toContain('Waiting for a moderator');
    expect(within(one).queryByRole('link')).toBeNull();
  });

  test('may be pinned and picked', () => {
    expect(article({ pinned: true, editorsPick: true }).textContent).toContain(
      'Reader a Pinned Editors’ pick',
    );
  });

  test('without a name is by a reader; one with no text or date prints neither', () => {
    const bare = { id: 'a', author: undefined } as unknown as Comment;
    render(<Comments comments={[bare]} />);
    expect(screen.getByRole('article', { name: 'Comment by A reader' }).textContent).toBe(
      'A reader',
    );
  });

  test('is asked of no data that has none, and nothing throws', () => {
    const hostile = [null, 7, { id: 'a', replies: {}, author: { avatar: '/a.jpg' } }];
    render(<Comments comments={hostile as unknown as Comment[]} latest={7 as never} />);
    expect(screen.getAllByRole('article').length).toBeGreaterThanOrEqual(1);
    cleanup();
    const { container } = render(<Comments comments={'none' as never} />);
    expect(container.innerHTML).toBe('');
  });

  test('deep in a thread names what it answers', () => {
    const d = comment('d', { replies: [] });
    const c = comment('c', { replies: [d] });
    const b = comment('b', { replies: [c] });
    render(<Comments comments={[comment('a', { replies: [b] })]} />);
    const last = screen.getByRole('article', { name: 'Comment by Reader d' });
    expect(last.textContent).toContain('In reply to Reader c');
    expect(document.querySelectorAll('ol')).toHaveLength(3);
  });

  test('has an id that a link can lead to, and none that is taken or can be none', () => {
    render(<Comments comments={[comment('a'), comment('a'), comment('b c')]} />);
    expect([...document.querySelectorAll('li')].map(({ id }) => id)).toEqual(['comment-a', '', '']);
  });
});

describe('the latest comment', () => {
  const long = comment('a', { text: 'Word '.repeat(400) });
  const height = () => document.querySelector('article > div')?.clientHeight ?? 0;

  test('is cut short where all of it can be read', () => {
    render(<Comments latest={long} readAll="/all" />);
    expect(height()).toBeLessThan(150);
    cleanup();
    render(<Comments latest={long} />);
    expect(height()).toBeGreaterThan(150);
  });
});

describe('writing', () => {
  const details = () => document.querySelector('details');

  test('is behind a line that opens', () => {
    render(<Comments form={form} />);
    expect(details()?.open).toBe(false);
    details()?.querySelector('summary')?.click();
    expect(screen.getByRole('textbox', { name: 'Your comment' }).tagName).toBe('TEXTAREA');
  });

  test.each([
    { state: 'success' as const },
    { state: 'failure' as const },
    { replyTo: { id: 'a', name: 'Ana' } },
    { values: { text: 'Typed' } },
  ])('is open at once with %j', (more) => {
    render(<Comments form={{ ...form, ...more }} />);
    expect(details()?.open).toBe(true);
  });

  test('is not there where the address is not safe, and says so', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { container } = render(<Comments form={{ action: 'javascript:alert(1)' }} />);
    expect(container.innerHTML).toBe('');
    expect(report.mock.calls.join()).toContain('Galley: the form for comments cannot post');
  });

  test('is not there where comments are closed, nor are answers', () => {
    render(<Comments comments={[comment('a')]} form={form} reply="?to={id}" closed />);
    expect(details()).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
    expect(section().textContent).toContain('Comments are closed.');
    cleanup();
    render(<Comments closed="Closed for the night." />);
    expect(section().textContent).toBe('CommentsClosed for the night.');
  });

  test('asks to sign in where there is no form', () => {
    render(<Comments signIn="/sign-in" />);
    expect(screen.getByRole('link', { name: 'Sign in to comment' }).getAttribute('href')).toBe(
      '/sign-in',
    );
  });

  test('invites the first comment, and only that', () => {
    render(<Comments count={0} form={form} />);
    expect(section().textContent).toContain('No comments yet.');
    cleanup();
    render(<Comments count={3} form={form} />);
    expect(section().textContent).not.toContain('No comments yet.');
  });
});

describe('pages', () => {
  test('are links in a landmark, with the place among them', () => {
    render(
      <Comments
        comments={[comment('a')]}
        paging={{ newer: '?page=1', older: '?page=3', page: 2, pages: 5 }}
      />,
    );
    const nav = screen.getByRole('navigation', { name: 'Pages of comments' });
    expect(nav.textContent).toBe('Newer Page 2 of 5 Older');
    expect(within(nav).getByRole('link', { name: 'Newer' }).getAttribute('rel')).toBe('prev');
  });

  test('are not there without an address', () => {
    render(<Comments comments={[comment('a')]} paging={{ older: 'data:x', page: 1 }} />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

test('the app’s own link is used for every link', () => {
  const author = { name: 'Ana', url: '/ana' };
  render(
    <Comments
      comments={[comment('a', { author })]}
      readAll="/all"
      reply="?to={id}"
      paging={{ older: '?page=2' }}
      components={{ Link }}
    />,
  );
  expect(screen.getAllByRole('link')).toHaveLength(4);
  for (const link of screen.getAllByRole('link')) expect(link.dataset.app).toBe('');
});

test('what is pressed is large enough', () => {
  render(
    <Comments
      comments={[comment('a')]}
      readAll="/all"
      form={form}
      reply="?to={id}"
      paging={{ older: '?page=2' }}
    />,
  );
  for (const target of document.querySelectorAll('a, summary')) {
    expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  }
});
