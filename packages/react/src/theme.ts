/** `@galley/react/theme`: themes as data. Runs anywhere: no DOM, nothing of Node. */
export { vars } from './theme/contract.css.js';
export { type Contrast, measureContrast, type Scheme } from './theme/contrast.js';
export { type DefinedTheme, defineTheme } from './theme/defineTheme.js';
export {
  type DesignTokensOptions,
  fromDesignTokens,
  isDesignTokens,
  toDesignTokens,
} from './theme/designTokens.js';
export { type Problem, ThemeError } from './theme/error.js';
export { parseTheme } from './theme/parseTheme.js';
export type { SchemeValue, Theme, Value } from './theme/theme.js';
