import {
  Breadcrumbs,
  EditionPicker,
  FollowLinks,
  LinkGroup,
  PageFooter,
  SectionNav,
  Tags,
} from '@galley/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

afterEach(cleanup);

// What an app fetches, under the name that each part knows it by.
const lists = [
  ['Breadcrumbs', (links: never) => <Breadcrumbs links={links} />],
  ['EditionPicker', (links: never) => <EditionPicker editions={links} layout="list" />],
  ['FollowLinks', (links: never) => <FollowLinks accounts={links} />],
  ['LinkGroup', (links: never) => <LinkGroup heading="News" links={links} />],
  ['PageFooter', (links: never) => <PageFooter links={links} />],
  ['SectionNav', (links: never) => <SectionNav links={links} />],
  ['Tags', (links: never) => <Tags links={links} />],
] as const;

test.each(lists)('%s shows what has words of a list with holes', (_, part) => {
  const link = { href: '/a', text: 'A story' };
  render(part([null, undefined, 7, 'words', {}, { href: '/b', text: ' ' }, link] as never));
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'A story' }).getAttribute('href')).toBe('/a');
});

test.each(lists)('%s is not there where no list came', (_, part) => {
  for (const none of [undefined, null, 'words', {}, 7, [null]]) {
    expect(render(part(none as never)).container.innerHTML).toBe('');
  }
});
