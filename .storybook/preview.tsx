import './fonts.ts';
import type { Decorator, Preview } from '@storybook/react-vite';
import { type ComponentProps, lazy, Suspense, useLayoutEffect } from 'react';
import '../packages/react/src/internal/scripts.css.ts';
import '../packages/react/src/theme/broadsheet.css.ts';
import '../packages/react/src/theme/magazine.css.ts';
import '../packages/react/src/theme/tabloid.css.ts';
import '../packages/react/src/theme/wire.css.ts';
import './text-spacing.css';
import { ScrollTable } from './docs/ScrollTable.tsx';
import { themes } from './themes.ts';

/**
 * What the toolbar sets is set on the page itself, as an app would. A page of documentation shows
 * many stories, each with settings of its own: there they are set around the story.
 */
const page: Decorator = (Story, { globals, viewMode }) => {
  const { theme, scheme, contrast, direction, textSize, textSpacing } = globals;
  const isDocs = viewMode === 'docs';
  const ownScheme = scheme === 'system' ? undefined : scheme;
  const ownContrast = contrast === 'system' ? undefined : contrast;
  useLayoutEffect(() => {
    if (isDocs) return;
    const { documentElement: root } = document;
    root.dataset.galleyTheme = theme;
    if (ownScheme) root.dataset.galleyScheme = ownScheme;
    else delete root.dataset.galleyScheme;
    if (ownContrast) root.dataset.galleyContrast = ownContrast;
    else delete root.dataset.galleyContrast;
    root.dir = direction;
    root.style.fontSize = textSize;
    root.dataset.textSpacing = textSpacing;
  }, [isDocs, theme, ownScheme, ownContrast, direction, textSize, textSpacing]);
  if (!isDocs) return <Story />;
  return (
    <div
      data-galley-theme={theme}
      data-galley-scheme={ownScheme}
      data-galley-contrast={ownContrast}
      dir={direction}
      data-text-spacing={textSpacing}
    >
      <Story />
    </div>
  );
};

// Only pages of documentation need it, and 800 kB with it: no story waits for that.
const LazyContainer = lazy(async () => {
  const { Container } = await import('./docs/Container.tsx');
  return { default: Container };
});
const Container = (props: ComponentProps<typeof LazyContainer>) => (
  <Suspense>
    <LazyContainer {...props} />
  </Suspense>
);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  parameters: {
    layout: 'padded',
    controls: { expanded: true, sort: 'requiredFirst' },
    backgrounds: { disable: true },
    docs: { container: Container, components: { table: ScrollTable } },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Article',
          ['Sample article', '*'],
          'Page',
          ['Sample page', '*'],
          'Guides',
          ['Start', '*'],
          'Components',
          'Page parts',
          'Themes',
        ],
      },
    },
  },
  initialGlobals: {
    theme: 'broadsheet',
    scheme: 'system',
    contrast: 'system',
    direction: 'ltr',
    textSize: '100%',
    textSpacing: 'normal',
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: [...themes] },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: ['system', 'light', 'dark'] },
    },
    contrast: {
      description: 'Contrast',
      toolbar: { icon: 'eye', dynamicTitle: true, items: ['system', 'standard', 'more'] },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    textSize: {
      description: 'Size of the root font',
      toolbar: { icon: 'grow', dynamicTitle: true, items: ['100%', '125%', '150%', '200%'] },
    },
    textSpacing: {
      description: 'Spacing of text, as a reader may set it',
      toolbar: {
        icon: 'paragraph',
        dynamicTitle: true,
        items: [
          { value: 'normal', title: 'Spacing of the theme' },
          { value: 'wcag', title: 'Spacing of WCAG 1.4.12' },
        ],
      },
    },
  },
};

export default preview;
