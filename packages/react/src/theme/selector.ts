/**
 * Where a theme's properties are declared: on every element that names the theme, and, when the
 * page names none, on the page and on each subtree that only changes the scheme (a property that
 * depends on the scheme has to be declared again where the scheme changes).
 */
export const themeSelector = (name: string): string => {
  const unnamed = ':root:not([data-galley-theme])';
  const schemes = `${unnamed} [data-galley-scheme]:not([data-galley-theme])`;
  return `:where(${unnamed}, ${schemes}), [data-galley-theme="${name}"]`;
};
