/** Files that only a build makes. Apps get the theme's data with its types from the package. */
declare module '@galley/react/themes/*.json' {
  const theme: import('@galley/react/theme').Theme;
  export default theme;
}
