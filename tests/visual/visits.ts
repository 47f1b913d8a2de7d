import { type Entry, stories } from '../stories/index.ts';
import { type Mode, rows } from './modes.ts';

/** A mode in which a story is pictured, looked at by axe, or both. */
export interface Look {
  name: string;
  mode: Mode;
  picture: boolean;
  axe: boolean;
}

/** A story at a width: one page, in which the modes are switched. */
export interface Visit {
  name: string;
  story: Entry;
  width: number;
  looks: Look[];
}

/** `broadsheet-dark-360-forced-colors`: also the name of the baseline's file. */
const nameOf = ({ theme, scheme, direction, contrast, colors, media, text }: Mode, width: number) =>
  [
    theme,
    scheme,
    width,
    direction,
    contrast && `${contrast}-contrast`,
    colors && `${colors}-colors`,
    media,
    text && 'large-text',
  ]
    .filter(Boolean)
    .join('-');

/** What the table asks for, story by story. */
export function visits(whole: boolean): Visit[] {
  const found = new Map<string, Visit & { byName: Map<string, Look> }>();
  const asked = rows.filter((row) => whole || !row.whole);
  for (const story of stories) {
    for (const { stories: isFor, widths, themes, schemes, also, picture, axe } of asked) {
      if (!isFor(story)) continue;
      for (const width of widths) {
        const key = `${story.id}@${width}`;
        const visit = found.get(key) ?? {
          name: key,
          story,
          width,
          looks: [],
          byName: new Map<string, Look>(),
        };
        found.set(key, visit);
        for (const theme of themes) {
          for (const scheme of schemes) {
            const mode: Mode = { theme, scheme, ...also };
            const name = nameOf(mode, width);
            const look = visit.byName.get(name) ?? { name, mode, picture: false, axe: false };
            look.picture ||= Boolean(picture);
            look.axe ||= Boolean(axe);
            visit.byName.set(name, look);
          }
        }
      }
    }
  }
  return [...found.values()].map(({ byName, name, story, width }) => ({
    name,
    story,
    width,
    looks: [...byName.values()],
  }));
}
