import { broadsheet } from '../../packages/react/src/theme/broadsheet.ts';
import { magazine } from '../../packages/react/src/theme/magazine.ts';
import { tabloid } from '../../packages/react/src/theme/tabloid.ts';
import type { Theme } from '../../packages/react/src/theme/theme.ts';
import { wire } from '../../packages/react/src/theme/wire.ts';
import type { themes } from '../themes.ts';

export type ThemeName = (typeof themes)[number];

/** The built-in themes as data. */
export const tokens: Record<ThemeName, Theme> = { broadsheet, tabloid, wire, magazine };

export interface ThemePageProps {
  /** The theme whose tokens are shown. */
  theme: ThemeName;
}
