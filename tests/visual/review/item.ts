/** A picture that differs, as the review page lists it. */
export interface Item {
  /** Also the address of its pictures: `pictures/<id>.before.webp`. */
  id: string;
  status: 'changed' | 'new' | 'removed';
  /** `Components/Byline`. */
  title: string;
  /** The story's name; empty where the story is gone. */
  name: string;
  theme: string;
  /** What else is switched, in words: `dark, 720 px`. */
  mode: string;
  /** Which piece of a long page, from 1. */
  piece: number;
  width: number;
  height: number;
  before?: { width: number; height: number };
  /** How many pixels differ. */
  count?: number;
  /** The story in a Storybook that runs. */
  href: string;
}
