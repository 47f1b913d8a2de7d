import { chance, group, type Point, round, stroke } from './svg.ts';

interface Fence {
  /** Where the feet of the posts stand. */
  readonly feet: readonly Point[];
  readonly height: number;
  readonly color: string;
  readonly wire: number;
}

type Head = (index: number, share: number) => Point;

/** Every post leans a little its own way; `share` is how far up it, 1 being its top. */
function heads({ feet, height }: Fence): Head {
  const next = chance(feet.length * 31);
  const leans = feet.map(() => (next() - 0.5) * height * 0.09);
  return (index, share) => {
    const [x, y] = feet[index] ?? [0, 0];
    const over = Math.max(0, share - 0.86) * height * 0.7;
    return [x + (leans[index] ?? 0) * share - over, y - height * share];
  };
}

/** One strand, sagging from post to post. */
function strand({ feet, height }: Fence, head: Head, share: number): string {
  const spans = feet.slice(1).map((_, index) => {
    const [x1, y1] = head(index, share);
    const [x2, y2] = head(index + 1, share);
    const middle = `${round((x1 + x2) / 2)} ${round((y1 + y2) / 2 + height * 0.05)}`;
    return `M${round(x1)} ${round(y1)}Q${middle} ${round(x2)} ${round(y2)}`;
  });
  return spans.join('');
}

/** Concrete posts whose heads bend outwards, and wire that sags between them. */
export function fence(run: Fence): string {
  const head = heads(run);
  const posts = run.feet.map((foot, index) => {
    const d = [foot, head(index, 0.86), head(index, 1.1)].map(
      ([x, y]) => `${round(x)} ${round(y)}`,
    );
    return `M${d.join('L')}`;
  });
  const wires = [0.3, 0.58, 0.86, 1.1].map((share) => strand(run, head, share));
  return group(
    { 'stroke-linejoin': 'round' },
    stroke(wires.join(''), run.color, run.wire, { opacity: 0.7 }),
    stroke(posts.join(''), run.color, run.wire * 2.8),
  );
}
