import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decode, difference, encode, isSame, type Picture } from './picture.ts';

/** A picture's place: `<story>/<name>.webp`. */
export interface Place {
  story: string;
  name: string;
}

/** A picture beside its baseline. The pictures of what differs lie under `pictures` of the output. */
export interface Judged extends Place {
  status: 'same' | 'changed' | 'new' | 'removed';
  width: number;
  height: number;
  /** Of the baseline, where it has another size. */
  before?: { width: number; height: number };
  /** How many pixels differ. */
  count?: number;
  /** Written as the new baseline. */
  taken?: boolean;
}

const extension = '.webp';

/** The baselines in a folder, and what becomes of a picture that differs from its own. */
export class Baselines {
  readonly folder: string;
  private readonly pictures: string;
  private readonly update: boolean;

  constructor({ baselines, out, update }: { baselines: string; out: string; update: boolean }) {
    this.folder = baselines;
    this.pictures = path.join(out, 'pictures');
    this.update = update;
  }

  private file = ({ story, name }: Place) => path.join(this.folder, story, name + extension);

  private async show(place: Place, what: string, file: Buffer): Promise<void> {
    const folder = path.join(this.pictures, place.story);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, `${place.name}.${what}${extension}`), file);
  }

  /** Compares; keeps before, after and difference of what differs; with `update`, takes it in. */
  async judge(place: Place, after: Picture): Promise<Judged> {
    const file = this.file(place);
    const { width, height } = after;
    const stored = existsSync(file) ? await readFile(file) : undefined;
    const before = stored && (await decode(stored));
    if (before && isSame(before, after)) return { ...place, status: 'same', width, height };

    const judged: Judged = { ...place, status: before ? 'changed' : 'new', width, height };
    const encoded = await encode(after, this.update ? 4 : 0);
    await this.show(place, 'after', encoded);
    if (before && stored) {
      const { picture, count } = difference(before, after);
      await this.show(place, 'before', stored);
      await this.show(place, 'difference', await encode(picture, 0));
      judged.count = count;
      if (before.width !== width || before.height !== height)
        judged.before = { width: before.width, height: before.height };
    }
    if (this.update) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, encoded);
      judged.taken = true;
    }
    return judged;
  }

  /** Every baseline there is. */
  async all(): Promise<Place[]> {
    if (!existsSync(this.folder)) return [];
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
      .map(({ parentPath, name }) => ({
        story: path.relative(this.folder, parentPath),
        name: name.slice(0, -extension.length),
      }))
      .sort((a, b) => a.story.localeCompare(b.story) || a.name.localeCompare(b.name));
  }

  /** A baseline that no picture is taken for any more; with `update`, taken out. */
  async orphan(place: Place): Promise<Judged> {
    const stored = await readFile(this.file(place));
    const { width, height } = await decode(stored);
    await this.show(place, 'before', stored);
    if (this.update) await rm(this.file(place));
    return { ...place, status: 'removed', width, height, ...(this.update && { taken: true }) };
  }
}
