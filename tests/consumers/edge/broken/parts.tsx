/** In place of src/parts.tsx: the list under the story cannot be rendered. */
export { Story } from '../src/parts.tsx';

export function MostRead(): never {
  throw new Error('secret: the list cannot be rendered');
}
