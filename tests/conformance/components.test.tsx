import { cleanup, render } from '@testing-library/react';
import { createRef, version } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../packages/react/src/messages/en.js';
import { listenToConsole } from './console.ts';
import { components } from './samples.tsx';

/** What prints no words of the library's takes nothing but HTML attributes. */
const wordless = [
  'BlockQuote',
  'CalendarDate',
  'Headline',
  'PullQuote',
  'ReadingProgress',
  'SectionHeading',
  'Standfirst',
];

let printed: string[];
beforeEach(() => {
  printed = listenToConsole();
});
afterEach(cleanup);

test('runs the React that this project asks for', () => {
  expect(version.split('.')[0]).toBe(import.meta.env.REACT_MAJOR);
});

test('the package exports components', () => {
  expect(components.length).toBeGreaterThanOrEqual(12);
});

const but = (...names: string[]) => components.filter(({ name }) => !names.includes(name));

// Apps spread one object over every part, and types do not see what is too much in it.
test.each(but(...wordless, 'Timestamp'))(
  '$name keeps what every part is given out of its HTML',
  ({ Component, props }) => {
    const common = { locale: 'en', messages: en, components: {} };
    const root = render(<Component {...props} {...common} />).container.firstElementChild;
    for (const name of Object.keys(common)) expect(root?.hasAttribute(name)).toBe(false);
  },
);

test.each(but('RelatedLinks'))('$name is named as the app says', ({ Component, props }) => {
  const { container, rerender } = render(<Component {...props} aria-labelledby="elsewhere" />);
  const root = container.firstElementChild;
  expect(root?.getAttribute('aria-labelledby')).toBe('elsewhere');
  rerender(<Component {...props} aria-label="Own" />);
  expect(root?.getAttribute('aria-label')).toBe('Own');
  expect(root?.hasAttribute('aria-labelledby')).toBe(false);
});

describe.each(components)('$name', ({ name, Component, props }) => {
  test('has a sample here', () => {
    expect(props, `add the least props of ${name} to samples.tsx`).toBeDefined();
  });

  test('is a named function behind forwardRef', () => {
    expect(Component.render?.name).toBe(name);
  });

  test('has one root, which the ref gets', () => {
    const ref = createRef<Element>();
    const { container } = render(<Component {...props} ref={ref} />);
    expect(container.children).toHaveLength(1);
    expect(ref.current).toBe(container.firstElementChild);
  });

  test('names itself by data-galley and its class', () => {
    const root = render(<Component {...props} />).container.firstElementChild;
    const kebab = name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    expect(root?.getAttribute('data-galley')).toBe(kebab);
    expect(root?.classList.contains(`galley-${name}`)).toBe(true);
  });

  test('hands every HTML attribute to its root, the class last', () => {
    const { container } = render(
      <Component
        {...props}
        id="own"
        className="own other"
        style={{ color: 'rgb(1, 2, 3)' }}
        data-own="yes"
        aria-describedby="elsewhere"
        lang="fi"
        dir="rtl"
        title="Own"
      />,
    );
    const root = container.firstElementChild as HTMLElement;
    expect(root.className.endsWith(' own other')).toBe(true);
    expect(root.style.color).toBe('rgb(1, 2, 3)');
    const given = { id: 'own', 'data-own': 'yes', 'aria-describedby': 'elsewhere', lang: 'fi' };
    for (const [attribute, value] of Object.entries({ ...given, dir: 'rtl', title: 'Own' })) {
      expect(root.getAttribute(attribute)).toBe(value);
    }
  });

  test('listens where the app asks it to', () => {
    let clicks = 0;
    const { container } = render(<Component {...props} onClick={() => (clicks += 1)} />);
    (container.firstElementChild as HTMLElement).click();
    expect(clicks).toBe(1);
  });

  test('prints nothing to the console', () => {
    render(<Component {...props} />);
    expect(printed).toEqual([]);
  });
});
