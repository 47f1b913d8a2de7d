/**
 * Where a theme's properties are declared: on every element that names the theme, and, when the
 * page names none, on the page and on each subtree that only changes the scheme or the contrast (a
 * property that depends on a switch has to be declared again where the switch changes).
 */
export const themeSelector = (name: string): string => {
  const unnamed = ':root:not([data-galley-theme])';
  const schemes = `${unnamed} :is([data-galley-scheme], [data-galley-contrast]):not([data-galley-theme])`;
  return `:where(${unnamed}, ${schemes}), [data-galley-theme="${name}"]`;
};
